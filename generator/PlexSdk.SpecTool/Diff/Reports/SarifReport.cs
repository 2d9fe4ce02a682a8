namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>The report for code scanning: SARIF 2.1.0.</summary>
internal sealed class SarifReport : IReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public string Write(DiffResult result)
    {
        var rules = result.Changes.DistinctBy(change => change.Id).ToList();
        var indexes = rules.Select((rule, index) => (rule.Id, index)).ToDictionary(rule => rule.Id, rule => rule.index);
        return JsonText.Of(new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = SarifRules.Driver(rules) },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = JsonText.List(result.Changes.Select(change => Result(change, result, indexes[change.Id]))),
                ["properties"] = new JsonObject
                {
                    ["semver"] = SemVer.Of(result),
                    ["compared"] = Verdict.Compared(result),
                    ["texts"] = JsonText.List(result.Texts.Select(edit => edit.Location)),
                },
            }),
        });
    }

    private static JsonObject Result(Change change, DiffResult result, int rule)
    {
        var json = new JsonObject
        {
            ["ruleId"] = change.Id,
            ["ruleIndex"] = rule,
            ["level"] = change.Worst switch { Grade.Breaking => "error", Grade.Warning => "warning", Grade.Info => "note", _ => "none" },
            ["message"] = SarifRules.Text($"{change.Message} ({change.Location}).\n{Sides.Text(change, result)}{Details.Of(change)}."),
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
            ["remedies"] = JsonText.List(change.Remedies),
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
}
