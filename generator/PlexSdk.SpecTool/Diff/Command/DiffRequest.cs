namespace PlexSdk.SpecTool.Diff.Command;

/// <summary>What the caller asks for.</summary>
internal sealed record DiffRequest(string Base, string Head)
{
    public string Format { get; init; } = "text";

    public string FailOn { get; init; } = "none";

    public bool IsWireOnly { get; init; }

    /// <summary>Whether <c>info.version</c> has to say what the changes need.</summary>
    public bool ChecksVersion { get; init; }

    /// <summary>The most characters of a report for people to read on a page; the report's own limit without it.</summary>
    public int? Limit { get; init; }

    /// <summary>The partial class that gets a property per client, where the clients have one.</summary>
    public string? Facade { get; init; }

    public string? Output { get; init; }

    public string? AcceptedFile { get; init; }

    /// <summary>Whether the documents may refer to files outside of their folders.</summary>
    public bool AllowsOutsideFolder { get; init; }

    /// <summary>The overlays, which both documents get: what is compared is what is generated from.</summary>
    public IReadOnlyList<string> Overlays { get; init; } = [];

    /// <summary>Where git looks for revisions; the current folder without it.</summary>
    public string? GitFolder { get; init; }
}
