using System.Globalization;
using System.Reflection;

namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>What SARIF says about the tool and its rules.</summary>
internal static class SarifRules
{
    private static readonly Lazy<string?> Home = new(() => typeof(SarifRules).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(item => item.Key == "RepositoryUrl")?.Value);

    public static JsonObject Driver(IEnumerable<Change> rules) => new()
    {
        ["name"] = "plexspec",
        ["informationUri"] = Home.Value,
        ["semanticVersion"] = typeof(SarifRules).Assembly.GetName().Version?.ToString(3) ?? "0.0.0",
        ["rules"] = JsonText.List(rules.Select(Rule)),
    };

    public static JsonObject Text(string text) => new() { ["text"] = text };

    private static JsonObject Rule(Change change)
    {
        var check = change.Check;
        var help = (check.RequestRemedy ?? check.ResponseRemedy) is { } remedy
            ? $"What does less harm: {remedy}."
            : "The documentation has an example of every rule.";
        return new JsonObject
        {
            ["id"] = change.Id,
            ["name"] = Name(change.Id),
            ["shortDescription"] = Text(check.Description),
            ["fullDescription"] = Text(check.Reason is { } reason ? $"{check.Description} {reason}" : check.Description),
            ["help"] = Text(help),
        };
    }

    // "EndpointAdded", the form that SARIF asks for.
    private static string Name(string id) =>
        string.Concat(id.Split('-').Where(word => word.Length > 0).Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]));
}
