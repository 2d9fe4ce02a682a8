using System.Globalization;
using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// An integer whose only values are 0 and 1 is a flag: <c>bool</c> in C#, 0 and 1 on the wire. Plex's description declares such flags;
/// its ordinary booleans travel as <c>true</c> and <c>false</c>. Where a text names a third value, it is none: <c>autoSelectSubtitle</c>
/// has the values 0 and 1, and the description "0, 1, 2".
/// </summary>
internal sealed partial class IntegerFlags : INormalization
{
    public void Apply(SpecModel spec)
    {
        HashSet<JsonObject> others =
        [
            .. spec.Operations().SelectMany(operation => operation.Parameters)
                .Where(parameter => NamesOther(parameter.Text("description"))).Select(parameter => parameter.Object("schema")).OfType<JsonObject>(),
        ];
        spec.RewriteSchemas(schema =>
        {
            if (!IsFlag(schema) || others.Contains(schema))
                return;

            Origins.Settle(spec, schema, schema.Array("enum")!);
            schema.Remove("enum");
            schema.Remove("format");
            schema["type"] = "boolean";
            schema[Marks.IsFlag] = true;
        });
    }

    /// <summary>Whether the values are those of a flag, whatever the texts say.</summary>
    public static bool HasValues(JsonObject schema) => schema.Array("enum") is { } values
        && values.Where(value => value is not null).Select(value => value!.ToString()).Order(StringComparer.Ordinal).SequenceEqual(["0", "1"]);

    /// <summary>Whether a text that speaks of 0 and 1 goes on to another value, such as "0 = never, 1 = sometimes, 2 = always".</summary>
    public static bool NamesOther(string? text)
    {
        if (text is null)
            return false;

        HashSet<string> named = [.. Integer().Matches(text).Select(match => match.Value)];
        return named.IsSupersetOf(["0", "1"]) && named.Overlaps(["2", "-1"])
            || Range().Match(text) is { Success: true } range && int.Parse(range.Groups[1].Value, CultureInfo.InvariantCulture) > 1;
    }

    private static bool IsFlag(JsonObject schema) => schema.Text("type") == "integer" && HasValues(schema)
        && !schema.ContainsKey(Marks.ValueNames) && !NamesOther(schema.Text("description"));

    [GeneratedRegex(@"(?<![\w.])-?\d{1,9}(?![\w]|\.\d)")]
    private static partial Regex Integer();

    [GeneratedRegex(@"(?<![\w.-])0 ?(?:-|\u2013|to|\.\.) ?(\d{1,9})(?![\w]|\.\d)")]
    private static partial Regex Range();
}
