namespace PlexSdk.SpecTool.Diff.Model;

/// <summary>A change that the rule reports, as two pieces of YAML: schemas for a rule on schemas, else what stands under a document's root.</summary>
internal sealed record RuleExample(string Before, string After)
{
    private const string Separator = "\n---\n";

    /// <summary>Reads the embedded file <c>NAME.yaml</c>: two documents, before and after.</summary>
    public static RuleExample Read(string rule)
    {
        using var stream = typeof(RuleExample).Assembly.GetManifestResourceStream($"{rule}.yaml")
            ?? throw new InvalidOperationException(
                $"The rule {rule} has no example. Add {rule}.yaml beside {rule}.cs: what is compared before a change that the rule reports, "
                + "a line '---', and the same after it.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split(Separator) is [var before, var after]
            ? new RuleExample(before.Trim('\n'), after.Trim('\n'))
            : throw new InvalidOperationException($"{rule}.yaml must hold two documents, separated by one line '---': before and after.");
    }
}
