using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>
/// Speakeasy's list at the root of a document: <c>x-speakeasy-name-override: [{ operationId: '^list.*', methodNameOverride: list }]</c>. The
/// expressions are somebody else's: they run in linear time, and those that cannot are none.
/// </summary>
internal sealed class GivenMethods
{
    private readonly List<(Regex Id, string Name)> _rules = [];

    public GivenMethods(JsonObject root)
    {
        foreach (var rule in root.Array(GivenName.Overrides).Objects())
        {
            if (Expression(rule) is { } id && rule.Text("methodNameOverride") is { } name && GivenName.IsName(name))
                _rules.Add((id, name));
        }
    }

    /// <summary>The name of the first rule that an operation's id matches.</summary>
    public string? Of(string? operationId) =>
        operationId is null ? null : _rules.Where(rule => rule.Id.IsMatch(operationId)).Select(rule => rule.Name).FirstOrDefault();

    /// <summary>The expression of a rule; nothing where it is none.</summary>
    public static Regex? Expression(JsonObject rule)
    {
        if (rule.Text("operationId") is not { Length: > 0 and < 500 } pattern)
            return null;

        try
        {
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
