using System.Text.Json;
using PlexSdk.SpecTool.Normalize;

namespace PlexSdk.SpecTool.Generate;

/// <summary>Runs NSwag, which comes with this tool from the package that Directory.Packages.props names, with our templates on a normalised document.</summary>
internal static class ClientGenerator
{
    private static readonly string NSwag = Path.Combine(AppContext.BaseDirectory, "nswag", "dotnet-nswag.dll");
    private static readonly string Generator = Path.Combine(AppContext.BaseDirectory, "generator");

    // NSwag may be older than the runtime that is installed; and it runs once and shortly.
    private static readonly Dictionary<string, string> Variables = new()
    {
        ["DOTNET_ROLL_FORWARD"] = "Major",
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_TC_QuickJitForLoops"] = "1",
    };

    /// <summary>Gives the C# files by name. Nothing is written outside a temporary folder.</summary>
    /// <exception cref="SpecException">NSwag refused the document.</exception>
    public static async Task<IReadOnlyDictionary<string, string>> GenerateAsync(
        NormalizedDocument document, string @namespace, string? facade, CancellationToken cancellationToken)
    {
        var work = Directory.CreateTempSubdirectory("plexspec-");
        try
        {
            var spec = Path.Combine(work.FullName, "openapi.json");
            var settings = Path.Combine(work.FullName, "nswag.json");
            var output = Path.Combine(work.FullName, "Client.cs");
            await File.WriteAllTextAsync(spec, document.Document.ToJsonString(), cancellationToken);
            (string Name, string Value)[] values =
            [
                ("Spec", spec), ("Output", output), ("Templates", Path.Combine(Generator, "Templates")), ("Namespace", @namespace),
                ("Facade", facade ?? document.Names.Root ?? ""),
            ];
            // NSwag's own variables cannot hold a comma or an equals sign.
            var filled = values.Aggregate(
                await File.ReadAllTextAsync(Path.Combine(Generator, "nswag.json"), cancellationToken),
                (text, value) => text.Replace($"$({value.Name})", JsonEncodedText.Encode(value.Value).Value, StringComparison.Ordinal));
            await File.WriteAllTextAsync(settings, filled, cancellationToken);
            await new ChildProcess(ChildProcess.DotNet, NSwag, "run", settings) { Folder = work.FullName, Variables = Variables }
                .RequireAsync("NSwag could not generate the client", "Exception", cancellationToken);
            return SourceFiles.Of(await File.ReadAllTextAsync(output, cancellationToken), document, @namespace, facade is null);
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }
}
