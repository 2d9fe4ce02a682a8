using System.Text.Json.Nodes;

namespace PlexSdk.SpecTool.Reading;

/// <summary>One parsed file: the main document, or one that it refers to.</summary>
public sealed class SpecFile
{
    internal SpecFile(SpecSource source, JsonNode? root, PositionMap positions, IReadOnlyList<SpecWarning> warnings)
    {
        Source = source;
        Root = root;
        Positions = positions;
        Warnings = warnings;
    }

    /// <summary>The name that messages use.</summary>
    public string Name => Source.Name;

    /// <summary>The content as a tree.</summary>
    public JsonNode? Root { get; }

    /// <summary>What is doubtful in the file but does not stop reading.</summary>
    public IReadOnlyList<SpecWarning> Warnings { get; }

    internal SpecSource Source { get; }

    internal PositionMap Positions { get; }
}
