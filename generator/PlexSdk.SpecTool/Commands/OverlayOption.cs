using System.CommandLine;

namespace PlexSdk.SpecTool.Commands;

/// <summary><c>--overlay FILE</c>, as often as wanted.</summary>
internal static class OverlayOption
{
    public static Option<string[]> Create() => new("--overlay")
    {
        Description = "An OpenAPI Overlay (1.0) that is applied to the document first: a file, or REV:PATH in git. Repeatable.",
    };
}
