namespace PlexSdk.Runtime;

/// <summary>A text that can be read a second time while it is read.</summary>
internal interface IRereadable
{
    /// <summary>A reader at the beginning of the text.</summary>
    TextReader Reread();
}
