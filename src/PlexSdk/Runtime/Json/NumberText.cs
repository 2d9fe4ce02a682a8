using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PlexSdk.Runtime;

/// <summary>
/// Finds the digits of numbers again, of which Newtonsoft.Json keeps no more than a <see cref="double" /> does. It reads the
/// text a second time, and only where such a number must be kept as it is.
/// </summary>
internal sealed class NumberText(TextReader text)
{
    private const int MaxDigits = 4096;

    private static readonly Regex Json = new(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    private readonly char[] _buffer = new char[256];
    private readonly StringBuilder _digits = new();
    private int _count;
    private int _next;
    private int _line = 1;
    private int _position;
    private char _previous;

    public static bool IsJson(string text) => Json.IsMatch(text);

    /// <summary>The digits that end at a place, if they are that number. The places must come in their order.</summary>
    public string? Before(int line, int position, double value)
    {
        while ((_line < line || (_line == line && _position < position)) && TryRead(out var next))
            Take(next);

        var digits = _digits.ToString();
        return IsJson(digits) && double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var same) && same.Equals(value) ? digits : null;
    }

    private void Take(char next)
    {
        if (next == '\r' || (next == '\n' && _previous != '\r'))
        {
            _line++;
            _position = 0;
        }
        else if (next != '\n')
        {
            _position++;
        }

        _previous = next;
        if (next is not ((>= '0' and <= '9') or '+' or '-' or '.' or 'e' or 'E'))
            _digits.Clear();
        else if (_digits.Length < MaxDigits)
            _digits.Append(next);
    }

    private bool TryRead(out char next)
    {
        if (_next == _count)
        {
            _count = text.Read(_buffer, 0, _buffer.Length);
            _next = 0;
        }

        var isThere = _next < _count;
        next = isThere ? _buffer[_next++] : default;
        return isThere;
    }
}
