using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <summary>
/// Reads JSON as a Plex Media Server may write it: flags as <c>true</c>, <c>1</c> or <c>"1"</c>, numbers as strings, an
/// object in an array of one, an array of one as the object itself. A value that does not fit is set aside, not an
/// error. Nothing here reflects on a model.
/// </summary>
public sealed partial class PlexJsonReader
{
    private const int MaxDepth = 64;

    private readonly JsonReader _json;
    private JToken? _rejected;

    private PlexJsonReader(JsonReader json) => _json = json;

    internal JsonToken TokenType => _json.TokenType;

    /// <summary>Reads the value that the reader is at, and leaves the reader at its end.</summary>
    /// <typeparam name="T">The type to read it as.</typeparam>
    /// <returns>The value, or the type's default where the value does not fit.</returns>
    public T Read<T>() => ValueReader<T>.Read(this)!;

    internal static T ReadRoot<T>(TextReader text, Func<PlexJsonReader, T?> read)
    {
        // To close is to give the buffer back. Disposing would also tell the garbage collector, which costs as much as a member.
        var json = Over(text);
        try
        {
            return ReadRoot(json, read);
        }
        finally
        {
            json.Close();
        }
    }

    internal static T ReadRoot<T>(JsonReader json, Func<PlexJsonReader, T?> read)
    {
        try
        {
            var reader = new PlexJsonReader(json);
            reader.Advance();
            if (json.TokenType != JsonToken.StartObject && typeof(PlexModel).IsAssignableFrom(typeof(T)))
            {
                throw new ResponseFormatException("The body is not a JSON object, so it is not Plex's answer.");
            }

            var value = read(reader);
            if (value is null || reader.TakeRejected() is not null)
            {
                throw new ResponseFormatException("The body has another shape than the documented one.");
            }

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
        {
            return null;
        }

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

    internal JToken ReadRaw() => JToken.ReadFrom(_json);

    internal JToken? TakeRejected()
    {
        var rejected = _rejected;
        _rejected = null;
        return rejected;
    }

    internal void Reject(JToken value) => _rejected = value;

    /// <summary>Reads the value that the reader is at as a text.</summary>
    /// <returns>The value, or <see langword="null" /> where it does not fit.</returns>
    public string? ReadString() => _json.TokenType switch
    {
        JsonToken.String => (string)_json.Value!,
        JsonToken.Integer or JsonToken.Float => Convert.ToString(_json.Value, CultureInfo.InvariantCulture),
        JsonToken.Boolean => (bool)_json.Value! ? "true" : "false",
        _ => RejectValue<string>(),
    };

    /// <summary>Reads the value that the reader is at as a flag.</summary>
    /// <returns>The value, or <see langword="null" /> where it does not fit.</returns>
    public bool? ReadBoolean() => _json.Value switch
    {
        bool flag => flag,
        long number when number is 0 or 1 => number == 1,
        double number when number is 0 or 1 => number == 1,
        "1" => true,
        "0" => false,
        string text when bool.TryParse(text, out var flag) => flag,
        _ => RejectValue<bool?>(),
    };

    /// <summary>Reads the value that the reader is at as a 32-bit integer.</summary>
    /// <returns>The value, or <see langword="null" /> where it does not fit.</returns>
    public int? ReadInt32() => _json.Value switch
    {
        long number when number is >= int.MinValue and <= int.MaxValue => (int)number,
        string text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        double number when number is >= int.MinValue and <= int.MaxValue && Math.Floor(number) == number => (int)number,
        _ => RejectValue<int?>(),
    };

    /// <summary>Reads the value that the reader is at as a 64-bit integer.</summary>
    /// <returns>The value, or <see langword="null" /> where it does not fit.</returns>
    public long? ReadInt64() => _json.Value switch
    {
        long number => number,
        string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        // Beyond 2^53 a double does not tell which integer was meant.
        double number when Math.Abs(number) <= 1L << 53 && Math.Floor(number) == number => (long)number,
        _ => RejectValue<long?>(),
    };

    /// <summary>Reads the value that the reader is at as a number.</summary>
    /// <returns>The value, or <see langword="null" /> where it does not fit.</returns>
    public double? ReadDouble() => _json.Value switch
    {
        double number => number,
        long number => number,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => RejectValue<double?>(),
    };

    /// <summary>Reads the value that the reader is at as an address.</summary>
    /// <returns>The value, or <see langword="null" /> where it does not fit.</returns>
    public Uri? ReadUri() => _json.Value is string { Length: > 0 } text && Uri.TryCreate(text, KindOf(text), out var uri) ? uri : RejectValue<Uri>();

    /// <summary>Reads an object, or the first one of an array, whose other elements are set aside.</summary>
    /// <param name="create">Makes an empty one.</param>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <returns>The object, or <see langword="null" /> where the value is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="create" /> is <see langword="null" />.</exception>
    public T? ReadModel<T>(Func<T> create) where T : PlexModel
    {
        PlexArgument.NotNull(create, nameof(create));
        if (_json.TokenType == JsonToken.StartArray)
        {
            return ReadFirst(create);
        }

        if (_json.TokenType != JsonToken.StartObject)
        {
            return RejectValue<T>();
        }

        var model = create();
        if (model.Discriminator is { } discriminator)
        {
            return ReadSubtype(model, discriminator);
        }

        model.ReadFrom(this);
        return model;
    }

    /// <summary>Reads an array of objects, or a single one as an array of one. What does not fit is left out and set aside.</summary>
    /// <param name="create">Makes an empty object.</param>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <returns>The objects; none where there is no value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="create" /> is <see langword="null" />.</exception>
    public IReadOnlyList<T> ReadModels<T>(Func<T> create) where T : PlexModel =>
        ReadList(static (json, make) => json.ReadModel(make), PlexArgument.NotNull(create, nameof(create)));

    /// <summary>An array, or a single value as an array of one. What does not fit is left out and set aside.</summary>
    internal IReadOnlyList<T> ReadList<T>() => ReadList(static (json, _) => json.Read<T>(), default(object));

    private List<T> ReadList<T, TState>(Func<PlexJsonReader, TState, T?> read, TState state)
    {
        if (_json.TokenType == JsonToken.Null)
        {
            return [];
        }

        var list = new List<T>();
        JArray? rejected = null;
        if (_json.TokenType != JsonToken.StartArray)
        {
            AddElement();
        }
        else
        {
            while (MoveToElement())
            {
                AddElement();
            }
        }

        if (rejected is not null)
        {
            Reject(rejected);
        }

        return list;

        void AddElement()
        {
            var element = read(this, state);
            if (element is not null)
            {
                list.Add(element);
            }

            if (TakeRejected() is { } raw)
            {
                (rejected ??= []).Add(raw);
            }
        }
    }

    private T? ReadFirst<T>(Func<T> create) where T : PlexModel
    {
        T? first = null;
        JArray? others = null;
        while (MoveToElement())
        {
            if (first is null && _json.TokenType == JsonToken.StartObject)
            {
                first = ReadModel(create);
            }
            else if (_json.TokenType != JsonToken.Null)
            {
                (others ??= []).Add(ReadRaw());
            }
        }

        if (others is not null)
        {
            Reject(others);
        }

        return first;
    }

    private T? RejectValue<T>()
    {
        if (_json.TokenType != JsonToken.Null)
        {
            Reject(ReadRaw());
        }

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
    private static ResponseFormatException NotValid(JsonReaderException exception) => new(
        "The body ends early or is not valid JSON.",
        new JsonReaderException(
            $"The JSON is not valid at line {exception.LineNumber.ToString(CultureInfo.InvariantCulture)}, position {exception.LinePosition.ToString(CultureInfo.InvariantCulture)}.",
            path: "", exception.LineNumber, exception.LinePosition, innerException: null));

    // On Unix a path counts as an absolute file address.
    private static UriKind KindOf(string text) => text[0] == '/' ? UriKind.Relative : UriKind.RelativeOrAbsolute;

    private void Advance()
    {
        do
        {
            if (!_json.Read())
            {
                throw new ResponseFormatException("The body ends early.");
            }
        }
        while (_json.TokenType == JsonToken.Comment);
    }
}
