namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>A generated client: its C# sources, and what of the document each part of it is.</summary>
internal sealed record ClientCode(IReadOnlyCollection<string> Sources)
{
    public ClientMap Map { get; init; } = ClientMap.Empty;
}
