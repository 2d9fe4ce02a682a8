using PlexSdk.SpecTool.Lint.Rules;

namespace PlexSdk.SpecTool.Lint;

/// <summary>What stands before everything that is done with a document: errors stop it.</summary>
internal static class LintGate
{
    /// <summary>A large document has thousands of warnings; those of interest are seen with <c>plexspec lint</c>.</summary>
    private const int ShownWarnings = 10;

    /// <summary>Checks a document for errors alone; one that does not exist yet has none.</summary>
    /// <exception cref="SpecException">The document has errors; the message has a line for each.</exception>
    public static void Pass(SpecDocument document) => Refuse(document, document.IsAbsent ? [] : Linter.FindErrors(document));

    /// <summary>Checks a document and writes its warnings.</summary>
    /// <exception cref="SpecException">The document has errors; the message has a line for each.</exception>
    public static void Pass(SpecDocument document, TextWriter warnings)
    {
        var findings = Linter.Check(document);
        Refuse(document, findings);
        // Those about the caller's own overlays are not lost among those about somebody else's document.
        foreach (var warning in findings.OrderByDescending(finding => finding.Id == OverlayTargets.Id).Take(ShownWarnings))
            warnings.WriteLine($"lint      {Linter.Line(document, warning)}");

        if (findings.Count > ShownWarnings)
            warnings.WriteLine($"lint      … and {findings.Count - ShownWarnings} more warnings: plexspec lint {document.Name}");
    }

    /// <summary>Stops at findings that are errors.</summary>
    /// <exception cref="SpecException">There are some; the message has a line for each.</exception>
    public static void Refuse(SpecDocument document, IReadOnlyList<LintFinding> findings)
    {
        List<string> errors = [.. findings.Where(finding => finding.IsError).Select(error => Linter.Line(document, error)).Distinct()];
        if (errors.Count > 0)
            throw new SpecException(errors);
    }
}
