using System.Text;
using System.Text.Json;

namespace PlexSdk.SpecTool.Reading;

/// <summary>Builds the tree from JSON, and notes where each node stands.</summary>
internal ref struct JsonTreeReader
{
    private readonly SpecFile _file;
    private readonly ReadOnlySpan<byte> _text;
    private Utf8JsonReader _reader;
    private int _offset;
    private int _line = 1;
    private int _column = 1;

    private JsonTreeReader(SpecSource source, ReadOnlySpan<byte> text, SpecReaderOptions options)
    {
        _file = new SpecFile(source);
        _text = text;
        _reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = options.MaxDepth });
    }

    /// <summary>Returns null for text that is no JSON, even where it looks like it, as YAML that begins with a brace does.</summary>
    public static SpecFile? TryRead(SpecSource source, ReadOnlySpan<byte> bytes, SpecReaderOptions options)
    {
        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (text.TrimStart(" \t\r\n"u8) is not [(byte)'{' or (byte)'[', ..])
            return null;

        var tree = new JsonTreeReader(source, text, options);
        try
        {
            tree._reader.Read();
            var place = tree.Place();
            var root = tree.ReadValue();
            tree._reader.Read();
            return tree._file.WithRoot(root, place);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            if (!source.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && tree._reader.CurrentDepth < options.MaxDepth)
                return null;

            var (line, column) = error is JsonException { LineNumber: { } row, BytePositionInLine: { } offset }
                ? ((int)row + 1, (int)offset + 1)
                : tree.Place();
            var position = new SourcePosition(source.Name, line, column);
            throw new SpecException("the JSON is malformed: " + error.Message.Split(" LineNumber:")[0], position, error);
        }
    }

    private JsonNode? ReadValue() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(),
        JsonTokenType.StartArray => ReadArray(),
        JsonTokenType.String => JsonValue.Create(_reader.GetString()),
        JsonTokenType.True => JsonValue.Create(true),
        JsonTokenType.False => JsonValue.Create(false),
        JsonTokenType.Number => Numbers.Parse(Encoding.ASCII.GetString(_reader.ValueSpan)),
        _ => null,
    };

    private JsonObject ReadObject()
    {
        var result = new JsonObject();
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = _reader.GetString()!;
            var place = Place();
            _reader.Read();
            _file.Add(result, key, ReadValue(), place);
        }

        return result;
    }

    private JsonArray ReadArray()
    {
        var result = new JsonArray();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            var place = Place();
            _file.Add(result, ReadValue(), place);
        }

        return result;
    }

    // Advances with the tokens, so that a file of one long line costs no more than others.
    private (int Line, int Column) Place()
    {
        for (var start = (int)_reader.TokenStartIndex; _offset < start; _offset++)
        {
            var current = _text[_offset];
            if (current == '\n')
                (_line, _column) = (_line + 1, 1);
            else if ((current & 0xC0) != 0x80)
                _column++;
        }

        return (_line, _column);
    }
}
