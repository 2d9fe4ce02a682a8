using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;
using NSwag.CodeGeneration.CSharp;
using NSwag.Commands.CodeGeneration;

namespace PlexSdk.SpecTool.Generate;

/// <summary>The settings in <c>nswag.json</c>, as NSwag itself reads them.</summary>
internal static class NSwagSettings
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "generator");

    private static readonly JsonSerializerSettings Reading = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        Converters = { new StringEnumConverter() },
        MissingMemberHandling = MissingMemberHandling.Error,
    };

    /// <summary>Reads them, with values in the holes such as <c>$(Namespace)</c>.</summary>
    public static CSharpClientGeneratorSettings Read(string @namespace, string facade)
    {
        (string Name, string Value)[] values = [("Templates", Path.Combine(Folder, "Templates")), ("Namespace", @namespace), ("Facade", facade)];
        // NSwag's own variables cannot hold a comma or an equals sign.
        var text = values.Aggregate(
            File.ReadAllText(Path.Combine(Folder, "nswag.json")),
            (filled, value) => filled.Replace($"$({value.Name})", JsonEncodedText.Encode(value.Value).Value, StringComparison.Ordinal));
        var generator = JsonNode.Parse(text)!["codeGenerators"]!["openApiToCSharpClient"]!;
        return JsonConvert.DeserializeObject<OpenApiToCSharpClientCommand>(generator.ToJsonString(), Reading)!.Settings;
    }
}
