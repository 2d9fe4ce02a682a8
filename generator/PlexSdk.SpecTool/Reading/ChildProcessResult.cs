using System.Text;

namespace PlexSdk.SpecTool.Reading;

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Errors">What it wrote to standard error.</param>
internal sealed record ChildProcessResult(int ExitCode, byte[] Output, string Errors)
{
    /// <summary>The output and the errors as one text.</summary>
    public string Text => Encoding.UTF8.GetString(Output) + Errors;
}
