namespace PlexSdk.SpecTool.Lint.Rules;

/// <summary>Something that the pipeline cannot carry, or carries otherwise than its author may expect; an error stops the pipeline.</summary>
internal sealed record LintFinding(bool IsError, string Id, JsonNode Node, string Message, string Remedy)
{
    /// <summary>Where it stands, if it is not the node: what is empty is no node.</summary>
    public SourcePosition? Place { get; init; }

    public static LintFinding Error(string id, JsonNode node, string message, string remedy) => new(true, id, node, message, remedy);

    public static LintFinding Warning(string id, JsonNode node, string message, string remedy) => new(false, id, node, message, remedy);
}
