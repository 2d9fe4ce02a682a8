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
        var package = new Option<string?>("--package-reference")
        {
            Description = "The version of the PlexSdk package that it refers to instead; without a value, this tool's own version.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var source = new Option<string?>("--package-source") { Description = "A folder or feed that has the package, beside those that NuGet knows." };
        var outside = new Option<bool>("--allow-outside-folder") { Description = "Lets the document refer to files outside of its folder." };
        var command = new Command("client", "Generates a C# project with the client of any document.") { spec, output, @namespace, sdk, package, source, outside };
        command.SetAction((parse, cancellationToken) => CommandRunner.RunAsync(async () =>
        {
            var folder = Path.GetFullPath(parse.GetRequiredValue(output));
            var sdkReference = SdkReference.Of(folder, parse.GetValue(sdk), parse.GetResult(package) is null ? null : parse.GetValue(package) ?? "", parse.GetValue(source));
            var document = SpecReader.Read(parse.GetRequiredValue(spec), SpecReaderOptions.Default with { AllowOutsideFolder = parse.GetValue(outside) });
            var client = new ClientFolder(
                folder,
                parse.GetValue(@namespace) ?? CSharpName.Pascal(Path.GetFileName(folder.TrimEnd(Path.DirectorySeparatorChar))),
                sdkReference);
            return await client.GenerateAsync(document, cancellationToken) ? 0 : 1;
        }));
        return command;
    }
}
