using System.Text.RegularExpressions;
using PlexSdk.SpecTool.Normalize.Documentation;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Gives each component a C# name: no symbols, no leading digit, none that differs from another by case only (they would share a file on
/// Windows), none of .NET's everyday types, and none of PlexSdk's, which a caller has in sight too. Plex has models called <c>Type</c>,
/// <c>Action</c>, <c>Index</c>, <c>Directory</c> and <c>Device</c>. One for which a type exists already (<c>x-csharp-type</c>) has that type's name.
/// </summary>
internal sealed partial class TypeNames : INormalization
{
    public void Apply(SpecModel spec)
    {
        var clients = spec.Operations().SelectMany(operation => (string[])[$"{operation.Client}Client", $"I{operation.Client}Client"]);
        var existing = spec.Schemas.Objects().Where(component => component.Value.ContainsKey(Marks.ExistingType))
            .ToDictionary(component => component.Key, component => Existing(component.Value[Marks.ExistingType]), StringComparer.Ordinal);
        var names = UniqueNames.Assign(
            spec.Schemas.Objects().Where(component => !existing.ContainsKey(component.Key)).Select(Wish),
            clients.Concat(existing.Values), StringComparer.OrdinalIgnoreCase);
        foreach ((var key, var name) in existing)
            names[key] = name;

        NameWish Wish(ObjectMember component) => UniqueNames.OfWire(component.Key, Named(component.Key)) with
        {
            Given = component.Value.Text(Marks.GivenType) is { } given ? Named(given) : null,
        };

        string Named(string key) => Name(key) is var name && (Reserved.Types.Contains(name) || spec.Names.Reserves(name)) ? name + "Model" : name;

        var components = spec.Schemas.Objects();
        spec.Schemas.Clear();
        foreach ((var key, var schema) in components)
        {
            spec.Schemas[names[key]] = schema;
            schema[Marks.Component] = key;
        }

        foreach (var reference in ReferenceWalk.Find(spec.Root))
        {
            if (SpecModel.Key(reference.Text("$ref")) is { } key && names.TryGetValue(key, out var name))
                reference["$ref"] = SpecModel.ReferenceTo(name)["$ref"]!.DeepClone();
        }
    }

    /// <summary>Whether it is the name of a type, with its namespace.</summary>
    public static bool IsFullName(JsonNode? name) => name.AsText() is { } text && FullName().IsMatch(text);

    /// <summary>The type without its namespace. It goes into the code as it stands, so it must be a name.</summary>
    private static string Existing(JsonNode? name) => IsFullName(name)
        ? name!.ToString().Split('.')[^1]
        : throw new SpecException($"{Marks.ExistingType}: '{PlainText.Line(name?.ToString() ?? "")}' is not the full name of a C# type");

    [GeneratedRegex(@"\A[A-Za-z_]\w*(\.[A-Za-z_]\w*)*\z")]
    private static partial Regex FullName();

    private static string Name(string key)
    {
        var name = CSharpName.Pascal(key);
        // NSwag would put an underscore before any other letter.
        if (!char.IsAsciiLetter(name[0]))
            name = "Type" + name.TrimStart('_');

        return ShortName.Of(name);
    }
}
