using PlexSdk.SpecTool.Normalize;

namespace PlexSdk.SpecTool.Generate;

/// <summary>Runs NSwag with our templates on a normalised document.</summary>
internal static class ClientGenerator
{
    private static readonly string Generator = Path.Combine(AppContext.BaseDirectory, "generator");

    /// <summary>Gives the C# files by name. Nothing is written outside a temporary folder.</summary>
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
            await File.WriteAllTextAsync(settings, NSwagSettings.Fill(
                await File.ReadAllTextAsync(Path.Combine(Generator, "nswag.json"), cancellationToken),
                new Dictionary<string, string>
                {
                    ["Spec"] = spec,
                    ["Output"] = output,
                    ["Templates"] = Path.Combine(Generator, "Templates"),
                    ["Namespace"] = @namespace,
                    ["Facade"] = facade ?? "",
                }), cancellationToken);
            await NSwagTool.RunAsync(settings, cancellationToken);
            return SourceFiles.Of(await File.ReadAllTextAsync(output, cancellationToken), document.Name, @namespace, document.ExistingTypes);
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }
}
