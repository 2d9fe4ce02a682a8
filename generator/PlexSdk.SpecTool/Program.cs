using System.CommandLine;

namespace PlexSdk.SpecTool;

internal static class Program
{
    private static Task<int> Main(string[] args) =>
        new RootCommand("Reads an OpenAPI document for PlexSdk: normalises, lints, documents and compares it.").Parse(args).InvokeAsync();
}
