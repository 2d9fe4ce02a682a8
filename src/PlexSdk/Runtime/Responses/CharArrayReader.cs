namespace PlexSdk.Runtime;

/// <summary>Reads characters from a part of an array.</summary>
internal sealed class CharArrayReader(char[] chars, int start, int length) : TextReader
{
    private readonly int _end = start + length;
    private int _position = start;

    public override int Peek() => _position < _end ? chars[_position] : -1;

    public override int Read() => _position < _end ? chars[_position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = Math.Min(count, _end - _position);
        Array.Copy(chars, _position, buffer, index, read);
        _position += read;
        return read;
    }
}
