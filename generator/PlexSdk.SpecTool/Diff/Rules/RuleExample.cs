namespace PlexSdk.SpecTool.Diff.Rules;

/// <summary>A change that the rule reports, as two pieces of YAML: schemas for a rule on schemas, else what stands under a document's root.</summary>
/// <param name="Before">The piece in BASE.</param>
/// <param name="After">The piece in HEAD.</param>
internal sealed record RuleExample(string Before, string After);
