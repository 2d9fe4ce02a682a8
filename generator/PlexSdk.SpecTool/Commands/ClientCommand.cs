using System.CommandLine;
using PlexSdk.SpecTool.Generate;
using PlexSdk.SpecTool.Normalize.Naming;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Commands;

/// <summary><c>plexspec client SPEC --output DIR</c>: a project with the client of any document.</summary>
internal static class ClientCommand
{
    public static Command Create()
    {
        var spec = new Argument<string>("SPEC") { Description = "The OpenAPI 3.x document: a file, or REV:PATH." };
        var output = new Option<string>("--output") { Description = "The folder that becomes the project.", Required = true };
        var @namespace = new Option<string?>("--namespace") { Description = "The namespace of the types; the folder's name without it." };
        var sdk = new Option<string?>("--sdk-project") { Description = "The PlexSdk.csproj that the project refers to." };
        var package = new Option<string?>("--package-reference") { Description = "The version of the PlexSdk package that it refers to instead." };
        var outside = new Option<bool>("--allow-outside-folder") { Description = "Lets the document refer to files outside of its folder." };
        var command = new Command("client", "Generates a C# project with the client of any document.") { spec, output, @namespace, sdk, package, outside };
        command.SetAction((parse, cancellationToken) => CommandRunner.RunAsync(async () =>
        {
            string folder = Path.GetFullPath(parse.GetRequiredValue(output));
            string? version = parse.GetValue(package);
            string? project = parse.GetValue(sdk);
            if (version is null && project is null)
            {
                throw new SpecException("name the PlexSdk to refer to: --sdk-project FILE or --package-reference VERSION");
            }

            var document = SpecReader.Read(parse.GetRequiredValue(spec), SpecReaderOptions.Default with { AllowOutsideFolder = parse.GetValue(outside) });
            var client = new ClientFolder(
                folder,
                parse.GetValue(@namespace) ?? CSharpName.Pascal(Path.GetFileName(folder.TrimEnd(Path.DirectorySeparatorChar))),
                version ?? Path.GetRelativePath(folder, Path.GetFullPath(project!)),
                version is not null);
            return await client.GenerateAsync(document, cancellationToken) ? 0 : 1;
        }));
        return command;
    }
}
