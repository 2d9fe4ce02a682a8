using System.CommandLine;

namespace PlexSdk.SpecTool.Commands;

/// <summary>The option of the commands that normalise.</summary>
internal static class StrictOption
{
    public static Option<bool> Create() => new("--strict") { Description = "Makes a response without a member that the document requires an error." };
}
