using System.Globalization;
using System.Text;

namespace PlexSdk.SpecTool.Overlays.Query;

/// <summary>The text of a query, read from left to right.</summary>
internal sealed class Scanner(string text)
{
    // I-JSON: what every reader of JSON holds exactly.
    private const long MaxInteger = (1L << 53) - 1;

    private int _at;

    public bool IsAtEnd => _at == text.Length;

    public char Current => IsAtEnd ? '\0' : text[_at];

    /// <summary>Where reading is, to come back to.</summary>
    public int Position
    {
        get => _at;
        set => _at = value;
    }

    public FormatException Failure(string message) => new($"{message} at character {_at + 1}");

    public void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
            _at++;
    }

    /// <summary>Takes the sign where it comes next.</summary>
    public bool Take(string sign)
    {
        if (string.CompareOrdinal(text, _at, sign, 0, sign.Length) != 0)
            return false;

        _at += sign.Length;
        return true;
    }

    public void Require(string sign)
    {
        if (!Take(sign))
            throw Failure($"'{sign}' is expected");
    }

    /// <summary>A name as <c>.name</c> has it; empty where none comes.</summary>
    public string Name()
    {
        var start = _at;
        while (char.IsAsciiLetter(Current) || Current is '_' or > '\x7f' || (_at > start && char.IsAsciiDigit(Current)))
            _at++;

        return text[start.._at];
    }

    /// <summary>An integer without a leading zero; null where none comes.</summary>
    public long? Integer()
    {
        var start = _at;
        Take("-");
        while (char.IsAsciiDigit(Current))
            _at++;

        var digits = text[start.._at];
        if (digits.Length == 0)
            return null;

        var hasZero = digits.TrimStart('-') is ['0', _, ..] || digits == "-0";
        return !hasZero && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= MaxInteger
            ? value
            : throw Failure($"'{digits}' is not an index");
    }

    /// <summary>A number as JSON writes it; null where none comes.</summary>
    public JsonNode? Number()
    {
        var start = _at;
        while (char.IsAsciiDigit(Current) || (Current is '-' or '+' or '.' or 'e' or 'E' && (_at > start || Current == '-')))
            _at++;

        var digits = text[start.._at];
        return digits.Length == 0 ? null
            : double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? Numbers.Parse(digits)
            : throw Failure($"'{digits}' is not a number");
    }

    /// <summary>A text in single or double quotes; null where none comes.</summary>
    public string? Quoted()
    {
        var quote = Current;
        if (quote is not ('"' or '\''))
            return null;

        _at++;
        var result = new StringBuilder();
        while (Current != quote)
        {
            if (IsAtEnd || Current < ' ')
                throw Failure($"{quote} is expected");

            result.Append(Current == '\\' ? Escaped(quote) : Current);
            _at++;
        }

        _at++;
        return result.ToString();
    }

    private char Escaped(char quote)
    {
        _at++;
        switch (Current)
        {
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case '/' or '\\': return Current;
            case 'u' when _at + 4 < text.Length
                && ushort.TryParse(text.AsSpan(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                _at += 4;
                return (char)unit;
            default: return Current == quote ? quote : throw Failure("this cannot be escaped");
        }
    }
}
