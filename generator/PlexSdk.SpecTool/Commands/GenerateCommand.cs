using System.CommandLine;
using System.Diagnostics;
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
        var strict = new Option<bool>("--strict") { Description = "Makes a response without a member that the document requires an error." };
        var inputs = new Option<string?>("--inputs") { Description = "A file with a line 'HASH PATH' per input; a stamp with them is written beside the C# files." };
        var command = new Command("generate", "Generates the C# client of an OpenAPI document.") { spec, output, @namespace, facade, strict, inputs };
        command.SetAction((result, cancellationToken) => CommandRunner.RunAsync(async () =>
        {
            var clock = Stopwatch.StartNew();
            var document = SpecReader.Read(result.GetRequiredValue(spec));
            LintGate.Pass(document);
            var files = new SortedDictionary<string, string>(
                (IDictionary<string, string>)await ClientGenerator.GenerateAsync(Normalizer.Normalize(document, result.GetValue(strict)), result.GetRequiredValue(@namespace), result.GetValue(facade), cancellationToken), StringComparer.Ordinal);
            if (result.GetValue(inputs) is { } list)
            {
                files[GenerationStamp.FileName] = GenerationStamp.Text(await File.ReadAllLinesAsync(list, cancellationToken), files);
            }

            OutputFolder.Write(result.GetRequiredValue(output), files);
            Console.WriteLine($"generate  {files.Count} files from {document.Name} in {clock.ElapsedMilliseconds} ms");
            return 0;
        }));
        return command;
    }
}
