namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>The report for programs.</summary>
internal sealed class JsonReport : IReport
{
    public string Write(DiffResult result) => JsonText.Of(new JsonObject
    {
        ["semver"] = SemVer.Of(result),
        ["summary"] = new JsonObject
        {
            ["breaking"] = result.Count(Grade.Breaking),
            ["warning"] = result.Count(Grade.Warning),
            ["info"] = result.Count(Grade.Info),
        },
        ["changes"] = JsonText.List(result.Changes.Select(Change)),
        ["api"] = new JsonObject { ["removed"] = JsonText.List(result.Api.Removed), ["added"] = JsonText.List(result.Api.Added) },
    });

    private static JsonObject Change(Change change)
    {
        var json = new JsonObject
        {
            ["id"] = change.Id,
            ["wire"] = change.Wire.Text(),
            ["sdk"] = change.Sdk.Text(),
            ["sources"] = change.Sources.Text(),
            ["programs"] = change.Programs.Text(),
            ["location"] = change.Location,
            ["operations"] = JsonText.List(change.Operations),
            ["message"] = change.Explained,
            ["fingerprint"] = change.Fingerprint,
            ["base"] = Position(change.Base),
            ["head"] = Position(change.Head),
        };
        if (change.Accepted is { } reason)
            json["accepted"] = reason;

        return json;
    }

    private static JsonObject? Position(SourcePosition? position) => position is { } place
        ? new JsonObject { ["line"] = place.Line, ["column"] = place.Column, ["file"] = place.File }
        : null;
}
