namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>One fix: turns one shape that C# or NSwag cannot carry into one that they can, and loses nothing.</summary>
internal interface INormalization
{
    void Apply(SpecModel spec);
}
