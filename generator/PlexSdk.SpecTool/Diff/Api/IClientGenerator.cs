namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>Makes the C# client of a document.</summary>
internal interface IClientGenerator
{
    /// <summary>What the client is made of.</summary>
    /// <exception cref="SpecException">No client can be made of the document.</exception>
    ClientParts Read(SpecDocument document);

    /// <summary>The C# source of a client, in which only declarations matter.</summary>
    /// <param name="parts">As much of what a client is made of as is wanted.</param>
    /// <exception cref="SpecException">No client can be made of the parts.</exception>
    string Write(JsonObject parts);
}
