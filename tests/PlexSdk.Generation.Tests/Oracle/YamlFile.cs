using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests.Oracle;

/// <summary>A YAML file that is no OpenAPI document.</summary>
internal static class YamlFile
{
    public static JsonObject Read(string path) =>
        (JsonObject)SpecReader.Parse(new FileSource(path), File.ReadAllBytes(path), SpecReaderOptions.Default).Root!;
}
