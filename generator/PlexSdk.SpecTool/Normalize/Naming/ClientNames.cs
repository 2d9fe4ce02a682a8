using System.Text.RegularExpressions;
using PlexSdk.SpecTool.Normalize.Documentation;

namespace PlexSdk.SpecTool.Normalize.Naming;

/// <summary>The names of a client as a whole, and those that its types must not take because of them.</summary>
/// <param name="Namespace">The namespace of its types.</param>
/// <param name="Root">The class with a property for each tag; null where there is none.</param>
/// <param name="IsOwn">Whether it is part of PlexSdk itself, whose names are its own.</param>
/// <param name="IsRegistered">Whether the root class is registered with an <c>IServiceCollection</c>.</param>
public sealed partial record ClientNames(string Namespace, string? Root = null, bool IsOwn = false, bool IsRegistered = false)
{
    private const string Suffix = "Api";
    private const int MaxLength = 40;

    /// <summary>A namespace of one of these names would hide what everybody uses.</summary>
    private static readonly HashSet<string> Foreign = ["PlexSdk", "System", "Microsoft", "Newtonsoft"];

    /// <summary>A client without a root, whose namespace does not matter.</summary>
    public static ClientNames None { get; } = new("");

    /// <summary>Chooses the names that are not given after the document's title, else after its folder.</summary>
    /// <exception cref="SpecException">A given name is none in C#.</exception>
    public static ClientNames Of(string? title, string folder, string? @namespace, string? root)
    {
        Require(@namespace, "namespace");
        Require(root, "root-name");
        Refuse(root?.Contains('.', StringComparison.Ordinal) == true, "root-name", root, "is not a name in C#");
        // In Acme.System, the generated "System.Uri" would be sought in Acme.
        Refuse(@namespace?.Split('.').Skip(1).Any(Foreign.Contains) == true, "namespace", @namespace, "would hide a namespace that the client uses");
        Refuse(root?.All(char.IsAsciiLetterLower) == true, "root-name", root, "needs a capital letter: C# keeps names without one to itself");
        var name = Titled(title) ?? Titled(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))) ?? "Client";
        var space = @namespace ?? (Foreign.Contains(name) || Reserved.Types.Contains(name) || ExportedNames.All.Contains(name) ? name + "Client" : name);
        var wanted = root ?? name + Suffix;
        // Within its namespace's own name, "new MediaServerApi(…)" would mean the namespace.
        return new ClientNames(space, root is null && (space.Split('.').Contains(wanted) || ExportedNames.All.Contains(wanted)) ? wanted + "Client" : wanted);
    }

    /// <summary>Whether a type must not have this name.</summary>
    public bool Reserves(string type) =>
        type == Root || type == $"I{Root}" || (!IsOwn && (ExportedNames.All.Contains(type) || Namespace.Split('.').Contains(type)));

    /// <summary>The title as a name, without the word that the root ends with.</summary>
    private static string? Titled(string? title)
    {
        if (title is null || !title.Any(char.IsLetter))
            return null;

        // As many words as make a name that can be read.
        var words = title.Split((char[])[' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var count = Enumerable.Range(1, words.Length).TakeWhile(count => Joined(count).Length <= MaxLength).LastOrDefault(1);
        var name = Joined(count);
        return name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? name[..^Suffix.Length] : name;

        string Joined(int count) => CSharpName.Pascal(string.Join(' ', words.Take(count)));
    }

    private static void Require(string? name, string option)
    {
        if (name is not null && (!Name().IsMatch(name) || name.Split('.').Any(part => CSharpName.Escape(part) != part)))
            throw new SpecException($"--{option}: '{PlainText.Line(name)}' is not a name in C#");
    }

    private static void Refuse(bool isWrong, string option, string? name, string reason)
    {
        if (isWrong)
            throw new SpecException($"--{option}: '{name}' {reason}");
    }

    [GeneratedRegex(@"\A[\p{L}_]\w*(\.[\p{L}_]\w*)*\z")]
    private static partial Regex Name();
}
