namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>What is found in the client and not in the document.</summary>
internal static class ApiChecks
{
    public static Check Changed { get; } = new("sdk-api-changed", "The public API of the generated client changed, and no single change of the document explains it.") { NoMirror = "The reverse is the same change.", IsOffWire = true };

    public static Check Grown { get; } = new("sdk-api-added", "The generated client has something new, and no single change of the document explains it.") { NoMirror = "What goes is a change.", IsOffWire = true };
}
