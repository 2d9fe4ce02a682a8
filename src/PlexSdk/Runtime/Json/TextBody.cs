namespace PlexSdk.Runtime;

/// <summary>A string as a body.</summary>
internal sealed class TextBody : StringReader, IRereadable
{
    private readonly string _text;

    public TextBody(string text) : base(text) => _text = text;

    public TextReader Reread() => new StringReader(_text);
}
