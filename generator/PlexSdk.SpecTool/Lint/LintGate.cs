using PlexSdk.SpecTool.Lint.Rules;
namespace PlexSdk.SpecTool.Lint;

/// <summary>What stands before a generation: errors stop it, warnings are shown.</summary>
internal static class LintGate
{
    /// <summary>A large document has thousands of warnings; those of interest are seen with <c>plexspec lint</c>.</summary>
    private const int ShownWarnings = 10;

    /// <summary>Checks a document and writes its warnings.</summary>
    /// <exception cref="SpecException">The document has errors; the message has a line for each.</exception>
    public static void Pass(SpecDocument document)
    {
        var findings = Linter.Check(document);
        List<LintFinding> errors = [.. findings.Where(finding => finding.IsError)];
        if (errors.Count > 0)
            throw new SpecException(errors.Select(finding => Linter.Line(document, finding)));

        // Those about the caller's own overlays are not lost among those about somebody else's document.
        foreach (var warning in findings.OrderByDescending(finding => finding.Id == OverlayTargets.Id).Take(ShownWarnings))
            Console.WriteLine($"lint      {Linter.Line(document, warning)}");

        if (findings.Count > ShownWarnings)
            Console.WriteLine($"lint      … and {findings.Count - ShownWarnings} more warnings: plexspec lint {document.Name}");
    }
}
