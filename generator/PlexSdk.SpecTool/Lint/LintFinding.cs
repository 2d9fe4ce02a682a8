namespace PlexSdk.SpecTool.Lint;

/// <summary>Something that the pipeline cannot carry, or carries otherwise than its author may expect.</summary>
/// <param name="IsError">Whether it stops the pipeline.</param>
/// <param name="Id">The rule's name, for people and for searching.</param>
/// <param name="Node">Where it is.</param>
/// <param name="Message">What is the matter.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed record LintFinding(bool IsError, string Id, JsonNode Node, string Message, string Remedy)
{
    public static LintFinding Error(string id, JsonNode node, string message, string remedy) => new(true, id, node, message, remedy);

    public static LintFinding Warning(string id, JsonNode node, string message, string remedy) => new(false, id, node, message, remedy);
}
