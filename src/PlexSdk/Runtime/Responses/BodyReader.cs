using System.Text;

namespace PlexSdk.Runtime;

/// <summary>Decodes a body straight into the buffer of whoever reads it.</summary>
internal sealed class BodyReader(ArraySegment<byte> body, Encoding encoding) : TextReader, IRereadable
{
    private readonly Decoder _decoder = encoding.GetDecoder();
    private int _position = body.Offset;

    public TextReader Reread() => new BodyReader(body, encoding);

    public override int Read(char[] buffer, int index, int count)
    {
        var left = body.Offset + body.Count - _position;
        _decoder.Convert(body.Array!, _position, left, buffer, index, count, flush: true, out var used, out var read, out _);
        _position += used;
        return read;
    }
}
