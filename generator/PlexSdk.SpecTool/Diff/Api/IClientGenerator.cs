namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>Makes the C# client of a document.</summary>
internal interface IClientGenerator
{
    /// <summary>The C# sources of the client.</summary>
    /// <exception cref="SpecException">No client can be made of the document.</exception>
    ClientCode Generate(SpecDocument document);
}
