using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PlexSdk.SpecTool.Reading;

/// <summary>Builds the tree from JSON, and notes where each node stands.</summary>
internal ref struct JsonTreeReader
{
    private readonly SpecSource _source;
    private readonly ReadOnlySpan<byte> _text;
    private readonly PositionMap _positions = new();
    private readonly List<SpecWarning> _warnings = [];
    private Utf8JsonReader _reader;
    private int _offset;
    private int _line = 1;
    private int _column = 1;

    private JsonTreeReader(SpecSource source, ReadOnlySpan<byte> text, SpecReaderOptions options)
    {
        _source = source;
        _text = text;
        _reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = options.MaxDepth });
    }

    /// <summary>Returns false for text that is no JSON, even where it looks like it, as YAML that begins with a brace does.</summary>
    public static bool TryRead(SpecSource source, ReadOnlySpan<byte> bytes, SpecReaderOptions options, out SpecFile file)
    {
        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (text.TrimStart(" \t\r\n"u8) is not [(byte)'{' or (byte)'[', ..])
        {
            file = null!;
            return false;
        }

        var tree = new JsonTreeReader(source, text, options);
        try
        {
            tree._reader.Read();
            var (line, column) = tree.Place();
            var root = tree.ReadValue();
            tree._positions.AddRoot(root, line, column);
            tree._reader.Read();
            file = new SpecFile(source, root, tree._positions, tree._warnings);
            return true;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            file = null!;
            if (!source.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && tree._reader.CurrentDepth < options.MaxDepth)
                return false;

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
            var (line, column) = Place();
            _reader.Read();
            var value = ReadValue();
            if (result.ContainsKey(key))
                _warnings.Add(new SpecWarning($"the key '{key}' is there twice; the last one counts", new SourcePosition(_source.Name, line, column)));

            result[key] = value;
            _positions.Add(value, result, key, line, column);
        }

        return result;
    }

    private JsonArray ReadArray()
    {
        var result = new JsonArray();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            var (line, column) = Place();
            var value = ReadValue();
            result.Add(value);
            _positions.Add(value, result, (result.Count - 1).ToString(CultureInfo.InvariantCulture), line, column);
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
