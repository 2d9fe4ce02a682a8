namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>What is found in the client and not in the document.</summary>
internal static class ApiChecks
{
    public static Check Changed { get; } = Check.OfChange(
        "sdk-api-changed", "The public API of the generated client changed, and no single change of the document explains it.") with
    { IsOffWire = true, IsAboutClient = true };

    public static Check Grown { get; } = Check.OneWay(
        "sdk-api-added", "What goes is a change.", "The generated client has something new, and no single change of the document explains it.") with
    { IsOffWire = true, IsAboutClient = true };
}
