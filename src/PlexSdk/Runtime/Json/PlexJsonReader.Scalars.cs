using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <content>The types that only larger documents use.</content>
public sealed partial class PlexJsonReader
{
    internal static bool TryReadValue<T>(JToken token, out T? value)
    {
        using var json = new JTokenReader(token);
        var reader = new PlexJsonReader(json);
        reader.Advance();
        value = reader.Read<T>();
        return value is not null && reader.TakeRejected() is null;
    }

    internal decimal? ReadDecimal() => _json.Value switch
    {
        long number => number,
        System.Numerics.BigInteger number when number >= (System.Numerics.BigInteger)decimal.MinValue && number <= (System.Numerics.BigInteger)decimal.MaxValue => (decimal)number,
        decimal number => number,
        double number when Math.Abs(number) < (double)decimal.MaxValue => (decimal)number,
        string text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => RejectValue<decimal?>(),
    };

    internal DateTimeOffset? ReadTime() => _json.Value switch
    {
        string text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) => time,
        DateTimeOffset time => time,
        DateTime time => time,
        _ => RejectValue<DateTimeOffset?>(),
    };

    internal Guid? ReadGuid() => _json.Value is string text && Guid.TryParse(text, out var guid) ? guid : RejectValue<Guid?>();

    internal byte[]? ReadBytes()
    {
        try
        {
            return _json.Value is string text ? Convert.FromBase64String(text) : RejectValue<byte[]>();
        }
        catch (FormatException)
        {
            return RejectValue<byte[]>();
        }
    }

    /// <summary>A value that this version does not know is none; the raw value is set aside.</summary>
    internal T? ReadEnum<T>() where T : struct =>
        _json.Value is { } wire && EnumWire.Of(typeof(T)).Find(wire) is T value ? value : RejectValue<T?>();

    internal T ReadValue<T>() where T : struct
    {
        if (typeof(T).IsEnum)
        {
            return ReadEnum<T>() ?? Unreadable<T>();
        }

        return Read<T?>() ?? Unreadable<T>();
    }

    internal T? ReadUnion<T>() where T : PlexUnion, new() =>
        _json.TokenType == JsonToken.Null ? null : new T { Json = ReadRaw() };

    internal IDictionary<string, T>? ReadMap<T>()
    {
        if (_json.TokenType != JsonToken.StartObject)
        {
            return RejectValue<IDictionary<string, T>>();
        }

        var map = new Dictionary<string, T>();
        JObject? rejected = null;
        while (MoveToProperty() is { } name)
        {
            var value = Read<T>();
            if (TakeRejected() is { } raw)
            {
                (rejected ??= [])[name] = raw;
            }
            else
            {
                map[name] = value;
            }
        }

        if (rejected is not null)
        {
            Reject(rejected);
        }

        return map;
    }

    /// <summary>The class that the discriminator names, or the base where it names none that is known.</summary>
    private T ReadSubtype<T>(T model, string discriminator) where T : PlexModel
    {
        var members = JObject.Load(_json);
        var value = Convert.ToString((members[discriminator] as JValue)?.Value, CultureInfo.InvariantCulture);
        var target = value is not null && model.CreateSubtype(value) is T subtype ? subtype : model;
        using var json = new JTokenReader(members);
        var reader = new PlexJsonReader(json);
        reader.Advance();
        target.ReadFrom(reader);
        return target;
    }

    /// <summary>A value type cannot say that there is nothing, so what calls this must look for what was set aside.</summary>
    private T Unreadable<T>() where T : struct
    {
        _rejected ??= JValue.CreateNull();
        return default;
    }
}
