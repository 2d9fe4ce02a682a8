using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>A keyword that says how a value is written: any change is another way to write it.</summary>
internal sealed class PlainKeywordRule : SchemaRule
{
    private readonly string _keyword;

    private PlainKeywordRule(string keyword, string id, RuleExample example)
        : base($"`{keyword}`", Check.OfSchemaChange($"{id}-changed", $"`{keyword}` was set, taken away or changed."))
    {
        _keyword = keyword;
        Example = example;
    }

    public static IReadOnlyList<PlainKeywordRule> All { get; } =
    [
        new("contentMediaType", "content-media-type", new("type: string\ncontentMediaType: application/json", "type: string\ncontentMediaType: text/csv")),
        new("contentEncoding", "content-encoding", new("type: string\ncontentEncoding: base64", "type: string\ncontentEncoding: base64url")),
        new("xml", "xml", new("type: string", "type: string\nxml: {attribute: true}")),
    ];

    public override RuleExample Example { get; }

    public override void Compare(SchemaPair pair)
    {
        var (from, to) = (pair.Base.Plain.GetValueOrDefault(_keyword), pair.Head.Plain.GetValueOrDefault(_keyword));
        if (!Canonical.Equal(from, to))
        {
            pair.Report(Checks[0], Effect.Changed, _keyword, $"{_keyword} changed from {Text(from)} to {Text(to)}");
        }
    }

    private static string Text(JsonNode? node) => node is null ? "none" : Canonical.Text(node);
}
