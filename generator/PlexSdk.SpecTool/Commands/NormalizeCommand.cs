using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Commands;

/// <summary><c>plexspec normalize SPEC --output FILE</c>.</summary>
internal static class NormalizeCommand
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 1024,
    };

    public static Command Create()
    {
        var spec = new Argument<string>("SPEC") { Description = "The OpenAPI 3.x document: a file, or REV:PATH." };
        var output = new Option<string>("--output") { Description = "The file to write; standard output without it." };
        var outside = new Option<bool>("--allow-outside-folder") { Description = "Lets the document refer to files outside of its folder." };
        var command = new Command("normalize", "Writes the document that the client's templates read.") { spec, output, outside };
        command.SetAction(parse => CommandRunner.Run(() =>
        {
            var options = SpecReaderOptions.Default with { AllowOutsideFolder = parse.GetValue(outside) };
            Write(Normalizer.Normalize(SpecReader.Read(parse.GetRequiredValue(spec), options)).Document, parse.GetValue(output));
            return 0;
        }));
        return command;
    }

    /// <summary>The same bytes on every system: no BOM, line feeds, a last line end.</summary>
    public static void Write(JsonObject document, string? path)
    {
        var text = document.ToJsonString(Indented) + "\n";
        if (path is null)
        {
            Console.Out.Write(text);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, text);
    }
}
