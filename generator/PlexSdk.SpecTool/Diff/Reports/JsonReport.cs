namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>The report for programs; <c>docs/spec-diff.schema.json</c> describes it.</summary>
internal sealed class JsonReport : IReport
{
    public string Write(DiffResult result) => JsonText.Of(new JsonObject
    {
        ["semver"] = SemVer.Of(result),
        ["base"] = Document(result.Base),
        ["head"] = Document(result.Head),
        ["summary"] = new JsonObject
        {
            ["breaking"] = result.Count(Grade.Breaking),
            ["warning"] = result.Count(Grade.Warning),
            ["info"] = result.Count(Grade.Info),
        },
        ["changes"] = JsonText.List(result.Changes.Select(Change)),
        ["texts"] = JsonText.List(result.Texts.Select(Text)),
        ["api"] = new JsonObject { ["removed"] = JsonText.List(result.Api.Removed), ["added"] = JsonText.List(result.Api.Added) },
    });

    private static JsonObject? Document(ComparedDocument document) =>
        document.IsAbsent ? null : new JsonObject { ["name"] = document.Name, ["title"] = document.Title, ["version"] = document.Version };

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
            ["message"] = change.Message,
            ["remedies"] = JsonText.List(change.Remedies),
            ["consequences"] = JsonText.List(change.Consequences.Select(Consequence)),
            ["fingerprint"] = change.Fingerprint,
            ["base"] = Position(change.Base),
            ["head"] = Position(change.Head),
        };
        if (change.Version > Grade.None)
            json["version"] = change.Version.Text();

        if (change.Accepted is { } reason)
            json["accepted"] = reason;

        return json;
    }

    private static JsonObject Consequence(Consequence consequence) => new()
    {
        ["name"] = consequence.Name,
        ["sources"] = consequence.Sources.Text(),
        ["programs"] = consequence.Programs.Text(),
        ["reason"] = consequence.Reason,
        ["before"] = consequence.Before,
        ["after"] = consequence.After,
    };

    private static JsonObject Text(TextEdit edit) => new()
    {
        ["keyword"] = edit.Keyword,
        ["location"] = edit.Location,
        ["base"] = Position(edit.Base),
        ["head"] = Position(edit.Head),
    };

    private static JsonObject? Position(SourcePosition? position) =>
        position is { } place ? new JsonObject { ["line"] = place.Line, ["column"] = place.Column } : null;
}
