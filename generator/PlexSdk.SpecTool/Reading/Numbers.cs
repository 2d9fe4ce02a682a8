using System.Globalization;
using System.Numerics;

namespace PlexSdk.SpecTool.Reading;

/// <summary>Turns the text of a number into a node that compares by value: <c>1</c>, <c>1.0</c> and <c>1e0</c> are one number.</summary>
internal static class Numbers
{
    public static JsonNode Parse(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
            return JsonValue.Create(integer);

        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && (number != 0 || IsZero(text)))
            return JsonValue.Create(number);

        var approximate = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(approximate) ? JsonValue.Create(approximate) : JsonValue.Create(text);
    }

    public static JsonNode ParseHexadecimal(string digits) =>
        Integer(BigInteger.Parse("0" + digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));

    public static JsonNode ParseOctal(string digits) => Integer(digits.Aggregate(BigInteger.Zero, (sum, digit) => (sum * 8) + (digit - '0')));

    private static JsonNode Integer(BigInteger value) => Parse(value.ToString(CultureInfo.InvariantCulture));

    private static bool IsZero(string text) => text.Split('e', 'E')[0].All(digit => digit is '0' or '.' or '-' or '+');
}
