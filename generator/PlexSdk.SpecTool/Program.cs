using System.CommandLine;
using PlexSdk.SpecTool.Commands;

namespace PlexSdk.SpecTool;

internal static class Program
{
    /// <summary>All commands.</summary>
    public static RootCommand CreateRoot() =>
        new("Reads an OpenAPI document for PlexSdk: normalises, lints, documents, compares it and generates its client.")
        {
            DiffCommand.Create(),
            GenerateCommand.Create(),
            ClientCommand.Create(),
            NormalizeCommand.Create(),
            RulesCommand.Create(),
            LintCommand.Create(),
            DocsCommand.Create(),
            CommentCommand.Create(),
        };

    private static Task<int> Main(string[] args) => CommandRunner.RunAsync(CreateRoot().Parse(args), Console.Error);
}
