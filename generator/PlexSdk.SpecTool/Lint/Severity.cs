namespace PlexSdk.SpecTool.Lint;

/// <summary>Whether a finding stops the pipeline.</summary>
internal enum Severity
{
    Warning,
    Error,
}
