namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>How the response of an operation is read.</summary>
internal enum ResultKind
{
    None,
    Json,
    Text,
    Stream,
}
