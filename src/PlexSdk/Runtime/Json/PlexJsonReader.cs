using System.ComponentModel;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

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
    private JToken? _rejected;

    private PlexJsonReader(JsonReader json) => _json = json;

    internal JsonToken TokenType => _json.TokenType;

    /// <summary>Reads a tree as a value, if all of it fits.</summary>
    internal static T? ReadTree<T>(JToken tree, Func<PlexJsonReader, T?> read)
    {
        using var json = new JTokenReader(tree);
        var reader = new PlexJsonReader(json);
        reader.Advance();
        var value = read(reader);
        return reader.TakeRejected() is null ? value : default;
    }

    internal static T ReadRoot<T>(TextReader text, Func<PlexJsonReader, T?> read)
    {
        using var json = Over(text);
        return ReadRoot(json, read);
    }

    internal static T ReadRoot<T>(JsonReader json, Func<PlexJsonReader, T?> read)
    {
        try
        {
            var reader = new PlexJsonReader(json);
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

    /// <summary>Reads what can be read of a model: a fault in the text ends the reading, and what came before it stays.</summary>
    internal static void ReadInto(PlexModel model, TextReader text)
    {
        using var json = Over(text);
        try
        {
            var reader = new PlexJsonReader(json);
            reader.Advance();
            model.ReadFrom(reader);
        }
        catch (Exception exception) when (exception is JsonReaderException or ResponseFormatException)
        {
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
        return name;
    }

    /// <summary>Moves to the next element of the array, or past its end.</summary>
    internal bool MoveToElement()
    {
        Advance();
        return _json.TokenType != JsonToken.EndArray;
    }

    internal JToken? TakeRejected()
    {
        var rejected = _rejected;
        _rejected = null;
        return rejected;
    }

    internal void Reject(JToken value) => _rejected = value;

    private T? RejectValue<T>()
    {
        _rejected = _json.TokenType == JsonToken.Null ? null : ReadToken();
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
            if (!_json.Read())
                throw new ResponseFormatException("The body ends early.");
        }
        while (_json.TokenType == JsonToken.Comment);
    }
}
