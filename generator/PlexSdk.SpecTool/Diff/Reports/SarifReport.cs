namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>The report for code scanning: SARIF 2.1.0.</summary>
internal sealed class SarifReport : IReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public string Write(DiffResult result)
    {
        var rules = result.Changes.DistinctBy(change => change.Id).ToList();
        return JsonText.Of(new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = Driver(rules) },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = JsonText.List(result.Changes.Select(change => Result(change, rules.FindIndex(rule => rule.Id == change.Id)))),
            }),
        });
    }

    private static JsonObject Driver(IEnumerable<Change> rules) => new()
    {
        ["name"] = "plexspec",
        ["semanticVersion"] = typeof(SarifReport).Assembly.GetName().Version?.ToString(3) ?? "0.0.0",
        ["rules"] = JsonText.List(rules.Select(rule => new JsonObject { ["id"] = rule.Id, ["shortDescription"] = Text(rule.Check.Description) })),
    };

    private static JsonObject Result(Change change, int rule)
    {
        var json = new JsonObject
        {
            ["ruleId"] = change.Id,
            ["ruleIndex"] = rule,
            ["level"] = change.Worst switch { Grade.Breaking => "error", Grade.Warning => "warning", Grade.Info => "note", _ => "none" },
            ["message"] = Text($"{change.Explained} ({change.Location})"),
            ["locations"] = new JsonArray(Location(change.Head ?? change.Base, change.Location)),
        };
        if (change is { Head: not null, Base: not null })
            json["relatedLocations"] = new JsonArray(Location(change.Base, change.Location));

        json["partialFingerprints"] = new JsonObject { ["plexspec/v1"] = change.Fingerprint };
        if (change.Accepted is { } reason)
            json["suppressions"] = new JsonArray(new JsonObject { ["kind"] = "external", ["justification"] = reason });

        json["properties"] = new JsonObject
        {
            ["wire"] = change.Wire.Text(),
            ["sdk"] = change.Sdk.Text(),
            ["sources"] = change.Sources.Text(),
            ["programs"] = change.Programs.Text(),
            ["operations"] = JsonText.List(change.Operations),
        };
        return json;
    }

    private static JsonObject Location(SourcePosition? position, string name)
    {
        var json = new JsonObject();
        if (position is { } place)
        {
            json["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject
                {
                    ["uri"] = Uri.EscapeDataString(FileNames.InRepository(place.File)).Replace("%2F", "/", StringComparison.Ordinal),
                },
                ["region"] = new JsonObject { ["startLine"] = Math.Max(place.Line, 1), ["startColumn"] = Math.Max(place.Column, 1) },
            };
        }

        json["logicalLocations"] = new JsonArray(new JsonObject { ["fullyQualifiedName"] = name });
        return json;
    }

    private static JsonObject Text(string text) => new() { ["text"] = text };
}
