using System.CommandLine;
using PlexSdk.SpecTool.Commands;

namespace PlexSdk.SpecTool;

internal static class Program
{
    private static Task<int> Main(string[] args) =>
        new RootCommand("Reads an OpenAPI document for PlexSdk: normalises, lints, documents, compares it and generates its client.")
        {
            DiffCommand.Create(),
            GenerateCommand.Create(),
            ClientCommand.Create(),
            NormalizeCommand.Create(),
            RulesCommand.Create(),
            LintCommand.Create(),
            DocsCommand.Create(),
            CommentCommand.Create(),
        }.Parse(args).InvokeAsync();
}
