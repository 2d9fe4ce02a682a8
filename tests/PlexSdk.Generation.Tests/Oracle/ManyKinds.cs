using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlexSdk.SpecTool.Diff.Api.Causes;

namespace PlexSdk.Generation.Tests.Oracle;

/// <summary>
/// A large document of alike things, and the same one with an edit in every thing. Each edit is of a kind of its own and has the places
/// of its causes, written by hand; ManyKinds.yaml has both.
/// </summary>
internal sealed partial class ManyKinds
{
    private readonly string _thing;
    private readonly IReadOnlyDictionary<string, string> _owners;
    private readonly IReadOnlyList<JsonNode> _edits;

    private ManyKinds(string text, JsonObject file)
    {
        _thing = text[text.IndexOf("paths:\n", StringComparison.Ordinal)..text.IndexOf("# The operation's own", StringComparison.Ordinal)];
        _owners = file["owners"]!.AsObject().ToDictionary(owner => owner.Key, owner => owner.Value!.ToString(), StringComparer.Ordinal);
        _edits = [.. file["edits"]!.AsArray().Select(edit => edit!)];
    }

    /// <summary>How many kinds of edits there are.</summary>
    public int Count => _edits.Count;

    public static ManyKinds Read()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Oracle", "ManyKinds.yaml");
        return new ManyKinds(File.ReadAllText(path).ReplaceLineEndings("\n"), YamlFile.Read(path));
    }

    public string Base(int things) => Document(Enumerable.Range(0, things).Select(number => Numbered(_thing, number)));

    public string Head(int things) => Document(Enumerable.Range(0, things).Select(number => Numbered(Edited(_edits[number % Count]), number)));

    public string NameOf(int thing) => _edits[thing % Count]["name"]!.ToString();

    /// <summary>Where the causes stand of what is different in the client of a thing.</summary>
    public IEnumerable<string> CausesOf(int thing) => _edits[thing % Count]["cause"]!.AsArray().Select(cause => Numbered(cause!.ToString(), thing));

    /// <summary>Whether a cause at an operation is that of the operation for which the type or the method is named.</summary>
    public bool IsAtItsOperation(string name, string location, int thing)
    {
        if (!location.StartsWith("#/paths/", StringComparison.Ordinal) || _edits[thing % Count]["elsewhere"] is not null)
            return true;

        var places = _owners.Where(owner => name.Split('.').Any(part => part.StartsWith(Numbered(owner.Key + "NUM", thing), StringComparison.Ordinal)))
            .Select(owner => Numbered(owner.Value, thing)).ToList();
        return places.Count == 0 || places.Exists(place => LocationIndex<int>.Holds(location, place) || LocationIndex<int>.Holds(place, location));
    }

    private string Edited(JsonNode edit) => edit["edits"]!.AsArray().Aggregate(_thing, (text, part) =>
    {
        var from = part![0]!.ToString();
        return text.Contains(from, StringComparison.Ordinal)
            ? text.Replace(from, part[1]!.ToString(), StringComparison.Ordinal)
            : throw new InvalidOperationException($"{edit["name"]}: there is no '{from}' to replace");
    });

    private static string Numbered(string text, int number) => text.Replace("NUM", number.ToString("000", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string Document(IEnumerable<string> things)
    {
        var paths = new StringBuilder();
        var components = new SortedDictionary<string, StringBuilder>(StringComparer.Ordinal);
        foreach (var thing in things)
        {
            var halves = thing.Split("components:\n");
            paths.Append(halves[0].AsSpan("paths:\n".Length));
            var sections = Section().Split(halves[1]);
            for (var index = 1; index < sections.Length; index += 2)
                (components.TryGetValue(sections[index], out var known) ? known : components[sections[index]] = new StringBuilder()).Append(sections[index + 1]);
        }

        var all = string.Concat(components.Select(section => $"  {section.Key}:\n{section.Value}"));
        return $"openapi: 3.1.0\ninfo: {{title: Kinds, version: '1'}}\npaths:\n{paths}components:\n{all}";
    }

    [GeneratedRegex(@"^  (\w+):\n", RegexOptions.Multiline)]
    private static partial Regex Section();
}
