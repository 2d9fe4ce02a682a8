using System.ComponentModel;
using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <summary>
/// Reads JSON as a Plex Media Server may write it: flags as <c>true</c>, <c>1</c> or <c>"1"</c>, numbers as strings, an
/// object in an array of one, an array of one as the object itself. A value that does not fit is set aside, not an
/// error. Nothing here looks at a type: what calls it names the reader of every value.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class PlexJsonReader
{
    private const int MaxDepth = 64;

    private readonly JsonReader _json;
    private readonly bool _isLenient;
    private ReadLimits _limits = ReadLimits.None;
    private int _values;
    private int _steps;
    private PlexJson? _rejected;
    private string? _name;

    private PlexJsonReader(JsonReader json, TextReader? text, bool isLenient = false)
    {
        _json = json;
        _text = text;
        _isLenient = isLenient;
    }

    /// <summary>The order of the items where the text is XML; <see langword="null" /> where it is JSON.</summary>
    internal XmlOrder? Order { get; private init; }

    /// <summary>Whether an object may lack what the document requires.</summary>
    internal bool IsLenient => _isLenient;

    internal static T ReadRoot<T>(TextReader text, Func<PlexJsonReader, T?> read, ReadLimits limits)
    {
        using var json = Over(text);
        return ReadRoot(new PlexJsonReader(json, text) { _limits = limits }, read);
    }

    internal static T ReadRoot<T>(PlexJson xml, XmlOrder order, Func<PlexJsonReader, T?> read, ReadLimits limits)
    {
        using var json = new PlexJsonTreeReader(xml);
        return ReadRoot(new PlexJsonReader(json, text: null) { _limits = limits, Order = order }, read);
    }

    private static T ReadRoot<T>(PlexJsonReader reader, Func<PlexJsonReader, T?> read)
    {
        var json = reader._json;
        try
        {
            reader.Advance();
            if (json.TokenType != JsonToken.StartObject && typeof(PlexModel).IsAssignableFrom(typeof(T)))
                throw new ResponseFormatException("The body is not a JSON object, so it is not Plex's answer.");

            var value = read(reader);
            if (value is null || reader.TakeRejected() is not null)
                throw new ResponseFormatException("The body has another shape than the documented one.");

            while (json.Read())
            {
                // Only comments may follow; anything else is an error of the text.
            }

            return value;
        }
        catch (JsonReaderException exception)
        {
            throw NotValid(exception);
        }
    }

    /// <summary>Moves to the value of the next member of the object, or past its end.</summary>
    internal string? MoveToProperty()
    {
        Advance();
        if (_json.TokenType == JsonToken.EndObject)
            return null;

        var name = (string)_json.Value!;
        Advance();
        _limits.Page?.Note(_json.Depth, name, _json.Value);
        return _name = name;
    }

    /// <summary>Moves to the next element of the array, or past its end.</summary>
    internal bool MoveToElement()
    {
        Advance();
        return _json.TokenType != JsonToken.EndArray;
    }

    internal PlexJson? TakeRejected()
    {
        var rejected = _rejected;
        _rejected = null;
        return rejected;
    }

    internal void Reject(PlexJson value) => _rejected = value;

    private int Line => (_json as IJsonLineInfo)?.LineNumber ?? 0;

    private int Position => (_json as IJsonLineInfo)?.LinePosition ?? 0;

    /// <summary>Counts an object or an undocumented value.</summary>
    internal void CountValue() => _limits.CheckValues(++_values);

    private T? RejectValue<T>()
    {
        _rejected = _json.TokenType == JsonToken.Null ? null : ReadJson();
        return default;
    }

    private static JsonTextReader Over(TextReader text) => new(text)
    {
        ArrayPool = CharPool.Instance,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = MaxDepth,
        CloseInput = false,
    };

    // The original quotes the text that it stumbled over, which may be a token.
    private static ResponseFormatException NotValid(JsonReaderException exception)
    {
        var message = FormattableString.Invariant($"The JSON is not valid at line {exception.LineNumber}, position {exception.LinePosition}.");
        return new ResponseFormatException(
            "The body ends early or is not valid JSON.",
            new JsonReaderException(message, path: "", exception.LineNumber, exception.LinePosition, innerException: null));
    }

    private void Advance()
    {
        do
        {
            _limits.CheckTime(++_steps);
            if (!_json.Read())
                throw new ResponseFormatException("The body ends early.");
        }
        while (_json.TokenType == JsonToken.Comment);

        // Newtonsoft.Json reads JavaScript as well, and gives a constructor's name as if it were a text.
        if (_json.TokenType is JsonToken.StartConstructor or JsonToken.Undefined)
            throw new JsonReaderException("The value is JavaScript, not JSON.", path: "", Line, Position, innerException: null);
    }
}
