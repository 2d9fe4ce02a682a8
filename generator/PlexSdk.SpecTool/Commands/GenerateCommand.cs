using System.CommandLine;
using System.Diagnostics;
using PlexSdk.SpecTool.Docs;
using PlexSdk.SpecTool.Generate;
using PlexSdk.SpecTool.Lint;
using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Commands;

/// <summary><c>plexspec generate</c>: from a document to the C# files of its client.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var spec = new Argument<string>("SPEC") { Description = "The OpenAPI document." };
        var output = new Option<string>("--output") { Description = "The folder for the C# files.", Required = true };
        var @namespace = new Option<string>("--namespace") { Description = "The namespace of the types.", DefaultValueFactory = _ => "PlexSdk" };
        var facade = new Option<string?>("--facade") { Description = "The partial class that gets a property per client." };
        var docs = new Option<string?>("--docs") { Description = "The folder for the documentation, a page per tag." };
        var command = new Command("generate", "Generates the C# client of an OpenAPI document.") { spec, output, @namespace, facade, docs };
        command.SetAction((result, cancellationToken) => CommandRunner.RunAsync(async () =>
        {
            var clock = Stopwatch.StartNew();
            var document = SpecReader.Read(result.GetRequiredValue(spec));
            LintGate.Pass(document);
            var normalized = Normalizer.Normalize(document);
            var files = await ClientGenerator.GenerateAsync(normalized.Document, result.GetRequiredValue(@namespace), result.GetValue(facade), cancellationToken);
            OutputFolder.Write(result.GetRequiredValue(output), files);
            if (result.GetValue(docs) is { } folder)
            {
                OutputFolder.Write(folder, Documentation.Of(normalized.Document, result.GetRequiredValue(@namespace), result.GetValue(facade) is not null));
            }

            Console.WriteLine($"generate  {files.Count} files from {document.Name} in {clock.ElapsedMilliseconds} ms");
            return 0;
        }));
        return command;
    }
}
