using System.Globalization;
using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Overlays.Query;

/// <summary>The functions that RFC 9535 defines.</summary>
internal static partial class Functions
{
    public static Operand Create(string name, IReadOnlyList<Operand> arguments, Scanner scanner) => (name, arguments) switch
    {
        ("length", [{ Value: { } value }]) => new Operand(scope => Length(value(scope))),
        ("count", [{ Nodes: { } nodes }]) => new Operand(scope => FilterValue.Of(JsonValue.Create((long)nodes(scope).Count()))),
        ("value", [{ Nodes: { } nodes }]) => new Operand(scope => FilterValue.Only(nodes(scope))),
        ("match", [{ Value: { } text }, { Value: { } pattern }]) =>
            new Operand(Test: scope => Matches(text(scope), pattern(scope), @"\A(?:{0})\z")),
        ("search", [{ Value: { } text }, { Value: { } pattern }]) => new Operand(Test: scope => Matches(text(scope), pattern(scope), "{0}")),
        _ => throw scanner.Failure($"there is no function '{name}' with these arguments"),
    };

    private static FilterValue Length(FilterValue value) => value.Node switch
    {
        JsonObject map => Number(map.Count),
        JsonArray list => Number(list.Count),
        var node when node.AsText() is { } text => Number(text.EnumerateRunes().Count()),
        _ => default,
    };

    private static FilterValue Number(long value) => FilterValue.Of(JsonValue.Create(value));

    /// <summary>A pattern that is none matches nothing. It is matched in linear time: it comes from somebody else's file.</summary>
    private static bool Matches(FilterValue text, FilterValue pattern, string form)
    {
        if (text.Node.AsText() is not { } value || pattern.Node.AsText() is not { } expression)
            return false;

        try
        {
            // In I-Regexp (RFC 9485), a dot is no end of a line.
            var translated = Dot().Replace(expression, match => match.Value == "." ? @"[^\n\r]" : match.Value);
            return Regex.IsMatch(
                value, string.Format(CultureInfo.InvariantCulture, form, translated), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>What is escaped, a class of characters, or a dot.</summary>
    [GeneratedRegex(@"\\.|\[(?:\\.|[^\]\\])*\]|\.")]
    private static partial Regex Dot();
}
