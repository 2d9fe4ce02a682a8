using System.Globalization;
using System.Numerics;
using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <content>Single values. One that does not fit is set aside.</content>
public sealed partial class PlexJsonReader
{
    /// <summary>Reads the value that the reader is at as a text.</summary>
    /// <returns>The value, or <see langword="null" /> where it does not fit.</returns>
    public string? ReadString() => _json.TokenType switch
    {
        JsonToken.String => (string)_json.Value!,
        JsonToken.Integer or JsonToken.Float => Convert.ToString(_json.Value, CultureInfo.InvariantCulture),
        JsonToken.Boolean => (bool)_json.Value! ? "true" : "false",
        JsonToken.Date => WireText.Of(_json.Value),
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

    /// <summary>Reads the value that the reader is at as a number with single precision.</summary>
    /// <returns>The value, or <see langword="null" /> where it does not fit.</returns>
    public float? ReadSingle() => (float?)ReadDouble();

    /// <summary>Reads the value that the reader is at as a decimal number.</summary>
    /// <returns>The value, or <see langword="null" /> where it does not fit.</returns>
    public decimal? ReadDecimal() => _json.Value switch
    {
        long number => number,
        BigInteger number when number >= (BigInteger)decimal.MinValue && number <= (BigInteger)decimal.MaxValue => (decimal)number,
        decimal number => number,
        double number when Math.Abs(number) < (double)decimal.MaxValue =>
            decimal.TryParse(Digits(), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : (decimal)number,
        string text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => RejectValue<decimal?>(),
    };

    /// <summary>Reads the value that the reader is at as a date, or as a date and time.</summary>
    /// <returns>The value, or <see langword="null" /> where it does not fit.</returns>
    public DateTimeOffset? ReadTime() => _json.Value switch
    {
        string text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) => time,
        DateTimeOffset time => time,
        DateTime time => time,
        _ => RejectValue<DateTimeOffset?>(),
    };

    /// <summary>Reads the value that the reader is at as a UUID.</summary>
    /// <returns>The value, or <see langword="null" /> where it does not fit.</returns>
    public Guid? ReadGuid() => _json.Value is string text && Guid.TryParse(text, out var guid) ? guid : RejectValue<Guid?>();

    /// <summary>Reads the value that the reader is at as bytes in Base64.</summary>
    /// <returns>The value, or <see langword="null" /> where it does not fit.</returns>
    public byte[]? ReadBytes()
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

    // On Unix a path counts as an absolute file address.
    private static UriKind KindOf(string text) => text[0] == '/' ? UriKind.Relative : UriKind.RelativeOrAbsolute;
}
