using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Diff;
using PlexSdk.SpecTool.Diff.Engine;
using PlexSdk.SpecTool.Diff.Reports;
using PlexSdk.SpecTool.Docs;
using PlexSdk.SpecTool.Lint;
using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Normalize.Facts;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Fuzzing;

/// <summary>Everything that is done with a document in this process: all that may end it is a message for its author.</summary>
internal static class FuzzedPipeline
{
    private static readonly string[] Formats = ["text", "markdown", "json", "github", "sarif"];

    /// <summary>Runs a document, changed and not, through all of it.</summary>
    /// <returns>Whether it was used; false where it was refused with lines of reasons.</returns>
    public static bool Run(string original, string text, string name = "mutant.json")
    {
        try
        {
            Process(original, SpecReader.ReadText(text, name));
            return true;
        }
        catch (SpecException refusal) when (IsClear(refusal.Message))
        {
            return false;
        }
    }

    private static void Process(string originalText, SpecDocument mutant)
    {
        foreach (var finding in Linter.Check(mutant))
            Linter.Line(mutant, finding);

        LintGate.Pass(mutant);
        var normalized = Normalizer.Normalize(mutant);
        Documentation.Of(normalized.Document, [Signatures(normalized.Document)], "Api", null);
        var original = SpecReader.ReadText(originalText, "original.json");
        foreach (var (before, after) in new[] { (original, mutant), (mutant, original) })
        {
            var result = SpecDiff.Compare(before, after, new DiffOptions { Today = new DateOnly(2025, 6, 1), IncludesNames = true });
            foreach (var format in Formats)
                ReportList.Create(format, isColored: false).Write(result);
        }
    }

    // What NSwag would make of the document, as far as the documentation looks at it.
    private static string Signatures(JsonObject document) => string.Concat(new SpecModel(document).Operations().Select(Signature));

    private static string Signature(SpecOperation operation)
    {
        List<ParameterFacts> facts = [.. operation.Parameters.Select(FactStore.Read<ParameterFacts>)];
        var options = FactStore.Read<OperationFacts>(operation.Node).Options;
        var arguments = string.Concat(facts.Where(fact => fact.Property is null).Select(fact => $"string {fact.Name}, "));
        var properties = string.Concat(facts.Where(fact => fact.Property is not null).Select(fact => $"public string {fact.Property} {{ get; set; }} "));
        var body = operation.Node.ContainsKey("requestBody") ? "string body, " : "";
        return $"interface I{operation.Client}Client {{ Task<string> {operation.Name}Async({arguments}{body}CancellationToken token); }}\n"
            + (options is null ? "" : $"class {options} {{ {properties}}}\n");
    }

    private static bool IsClear(string message) =>
        message.Length > 0 && message.Split('\n').All(line => line.Trim().Length > 0 && !line.Any(char.IsControl));
}
