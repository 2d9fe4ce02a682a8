using System.Text.Json.Nodes;

namespace PlexSdk.SpecTool.Generate;

/// <summary>Runs NSwag with our templates on a normalised document.</summary>
internal static class ClientGenerator
{
    private static readonly string Generator = Path.Combine(AppContext.BaseDirectory, "generator");

    /// <summary>Gives the C# files by name. Nothing is written outside a temporary folder.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> GenerateAsync(JsonObject document, string @namespace, string? facade, CancellationToken cancellationToken)
    {
        var work = Directory.CreateTempSubdirectory("plexspec-");
        try
        {
            var spec = Path.Combine(work.FullName, "openapi.json");
            var settings = Path.Combine(work.FullName, "nswag.json");
            var output = work.CreateSubdirectory("output");
            await File.WriteAllTextAsync(spec, document.ToJsonString(), cancellationToken);
            await File.WriteAllTextAsync(settings, NSwagSettings.Fill(
                await File.ReadAllTextAsync(Path.Combine(Generator, "nswag.json"), cancellationToken),
                new Dictionary<string, string>
                {
                    ["Spec"] = spec,
                    ["Output"] = output.FullName,
                    ["Templates"] = Path.Combine(Generator, "Templates"),
                    ["Namespace"] = @namespace,
                    ["Facade"] = facade ?? "",
                }), cancellationToken);
            await NSwagTool.RunAsync(settings, cancellationToken);
            return output.EnumerateFiles("*.cs").ToDictionary(file => file.Name, file => SourceFile.Tidy(File.ReadAllText(file.FullName)));
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }
}
