using System.Buffers;
using System.Text;
using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <summary>
/// Decodes a body straight into the buffer of whoever reads it. It lends that buffer too, so that it knows how much of it
/// must be cleared: the text may have held a token.
/// </summary>
internal sealed class BodyTextReader(ArraySegment<byte> body, Encoding encoding) : TextReader, IArrayPool<char>
{
    private readonly byte[] _bytes = body.Array!;
    private readonly int _end = body.Offset + body.Count;
    private int _position = body.Offset;
    private Decoder? _decoder;
    private char[]? _filled;
    private int _filledLength;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = Decode(buffer, index, count);
        // What stands before the index came from here as well.
        _filledLength = Math.Max(buffer == _filled ? _filledLength : 0, index + read);
        _filled = buffer;
        return read;
    }

    char[] IArrayPool<char>.Rent(int minimumLength) => CharPool.Instance.Rent(minimumLength);

    void IArrayPool<char>.Return(char[]? array)
    {
        if (array is null || array != _filled)
        {
            CharPool.Instance.Return(array);
            return;
        }

        Array.Clear(array, 0, _filledLength);
        ArrayPool<char>.Shared.Return(array);
    }

    private int Decode(char[] buffer, int index, int count)
    {
        if (_decoder is null && encoding.GetMaxCharCount(_end - _position) <= count)
        {
            var start = _position;
            _position = _end;
            return encoding.GetChars(_bytes, start, _end - start, buffer, index);
        }

        _decoder ??= encoding.GetDecoder();
        _decoder.Convert(_bytes, _position, _end - _position, buffer, index, count, flush: true, out var used, out var chars, out _);
        _position += used;
        return chars;
    }
}
