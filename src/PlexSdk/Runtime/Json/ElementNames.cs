namespace PlexSdk.Runtime;

/// <summary>
/// Elements of XML whose names are not those of JSON's members: a server names each item of a container for what it is, where
/// its JSON has all of them under <c>Metadata</c> (observed).
/// </summary>
internal static class ElementNames
{
    /// <summary>Items, which are under this name in JSON.</summary>
    public const string Items = "Metadata";

    /// <summary>What may also be no item: sections, folders and genres are <c>Directory</c> in JSON too.</summary>
    public const string Directory = "Directory";

    /// <summary>Whether an element may be an item.</summary>
    public static bool IsItem(string name) => name is "Video" or "Track" or "Photo" or "Playlist" or Directory or Items;
}
