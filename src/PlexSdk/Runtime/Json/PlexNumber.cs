using System.ComponentModel;
using System.Globalization;

namespace PlexSdk.Runtime;

/// <summary>What the enums whose values are numbers share.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PlexNumber
{
    /// <summary>Gives <paramref name="value" /> back if it is a number of JSON.</summary>
    /// <param name="value">The text.</param>
    /// <param name="paramName">The name of the parameter.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value" /> is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException"><paramref name="value" /> is no number of JSON.</exception>
    public static string Digits(string? value, string paramName) => NumberText.IsJson(PlexArgument.NotNull(value, paramName))
        ? value!
        : throw new ArgumentException("The values of this type are numbers.", paramName);

    /// <summary>An integer on the wire.</summary>
    /// <param name="value">The integer.</param>
    /// <returns>Its text.</returns>
    public static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number on the wire.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Its text.</returns>
    /// <exception cref="ArgumentException"><paramref name="value" /> is infinite or not a number.</exception>
    public static string Text(double value) => Digits(WireText.Of(value), nameof(value));

    /// <summary>The integer that is written on the wire.</summary>
    /// <param name="value">The value on the wire.</param>
    /// <returns>The integer.</returns>
    /// <exception cref="InvalidCastException">There is no value, or it is no integer with 64 bits.</exception>
    public static long ToInt64(string? value) => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new InvalidCastException("The value is no integer with 64 bits.");

    /// <summary>The number that is written on the wire.</summary>
    /// <param name="value">The value on the wire.</param>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidCastException">There is no value.</exception>
    public static double ToDouble(string? value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new InvalidCastException("There is no value.");
}
