using System.CommandLine;
using PlexSdk.SpecTool.Docs;
using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Commands;

/// <summary><c>plexspec docs SPEC --output FILE</c>.</summary>
internal static class DocsCommand
{
    public static Command Create()
    {
        var spec = new Argument<string>("SPEC") { Description = "The OpenAPI 3.x document: a file, or REV:PATH." };
        var output = new Option<string>("--output") { Description = "A Markdown file for all tags, or a folder for a page per tag.", Required = true };
        var @namespace = new Option<string>("--namespace") { Description = "The namespace of the types.", DefaultValueFactory = _ => "Api" };
        var facade = new Option<bool>("--facade") { Description = "The clients are properties of PlexClient." };
        var command = new Command("docs", "Writes the documentation of each tag.") { spec, output, @namespace, facade };
        command.SetAction(parse => CommandRunner.Run(() =>
        {
            var target = parse.GetRequiredValue(output);
            var pages = Documentation.Of(
                Normalizer.Normalize(SpecReader.Read(parse.GetRequiredValue(spec))).Document, parse.GetRequiredValue(@namespace), parse.GetValue(facade));
            if (target.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            {
                Write(target, string.Join('\n', pages.Values));
                return 0;
            }

            foreach ((var name, var text) in pages)
            {
                Write(Path.Combine(target, name), text);
            }

            return 0;
        }));
        return command;
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, text);
    }
}
