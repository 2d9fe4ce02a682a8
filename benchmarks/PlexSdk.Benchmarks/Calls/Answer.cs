namespace PlexSdk.Benchmarks.Calls;

/// <summary>What the server answers.</summary>
public enum Answer
{
    Success,
    JsonError,
    HtmlError,
}
