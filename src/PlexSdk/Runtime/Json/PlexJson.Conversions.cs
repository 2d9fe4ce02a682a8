using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace PlexSdk.Runtime;

/// <content>Values of C# as JSON. What is <see langword="null" /> stays <see langword="null" />.</content>
public sealed partial class PlexJson
{
    private static readonly PlexJson True = new(JsonKinds.Booleans, "true");
    private static readonly PlexJson False = new(JsonKinds.Booleans, "false");
    private static readonly PlexJson AbsentItems = new(JsonKinds.Arrays, Array.Empty<PlexJson>());
    private static readonly PlexJson AbsentMembers = new(JsonKinds.Objects, Array.Empty<KeyValuePair<string, PlexJson>>());

    /// <summary>A string as JSON.</summary>
    /// <param name="value">The string.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator PlexJson?(string? value) => value is null ? null : new PlexJson(JsonKinds.Strings, value);

    /// <summary>A flag as JSON.</summary>
    /// <param name="value">The flag.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator PlexJson?(bool? value) => value is { } flag ? flag ? True : False : null;

    /// <summary>An integer as JSON.</summary>
    /// <param name="value">The integer.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator PlexJson?(long? value) => value is { } number ? Number(number.ToString(CultureInfo.InvariantCulture)) : null;

    /// <summary>A number as JSON.</summary>
    /// <param name="value">The number.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator PlexJson?(double? value) => Real(WireText.Of(value));

    /// <summary>A number with single precision as JSON.</summary>
    /// <param name="value">The number.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator PlexJson?(float? value) => Real(WireText.Of(value));

    /// <summary>A decimal number as JSON.</summary>
    /// <param name="value">The number.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator PlexJson?(decimal? value) => WireText.Of(value) is { } digits ? Number(digits) : null;

    /// <summary>A date and time as JSON.</summary>
    /// <param name="value">The date and time.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator PlexJson?(DateTimeOffset? value) => WireText.Of(value);

    /// <summary>A UUID as JSON.</summary>
    /// <param name="value">The UUID.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator PlexJson?(Guid? value) => WireText.Of(value);

    /// <summary>An address as JSON.</summary>
    /// <param name="value">The address.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator PlexJson?(Uri? value) => WireText.Of(value);

    /// <summary>Bytes as JSON, in Base64.</summary>
    /// <param name="value">The bytes.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator PlexJson?(byte[]? value) => WireText.Of(value);

    /// <summary>An object of a request or a response as JSON.</summary>
    /// <param name="value">The object.</param>
    /// <exception cref="InsufficientExecutionStackException">The object is within itself.</exception>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator PlexJson?(PlexModel? value)
    {
        if (value is null)
            return null;

        RuntimeHelpers.EnsureSufficientExecutionStack();
        var members = new PlexJsonWriter();
        value.WriteTo(members);
        return members.ToJson();
    }

    /// <summary>A union as the JSON that it holds.</summary>
    /// <param name="value">The union.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator PlexJson?(PlexUnion? value) => value is null ? null : value.Json ?? Null;

    /// <summary>A list as an array.</summary>
    /// <param name="items">The elements.</param>
    /// <param name="write">What an element is as JSON.</param>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <returns>The array, or <see langword="null" /> where there is no list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="write" /> is <see langword="null" />.</exception>
    [return: NotNullIfNotNull(nameof(items))]
    public static PlexJson? FromList<T>(IEnumerable<T>? items, Func<T, PlexJson?> write)
    {
        PlexArgument.NotNull(write, nameof(write));
        return items is null ? null : PlexAbsent.Is(items) ? AbsentItems : FromItems(items.Select(write));
    }

    /// <summary>A map as an object.</summary>
    /// <param name="members">The members.</param>
    /// <param name="write">What a value is as JSON.</param>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <returns>The object, or <see langword="null" /> where there is no map.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="write" /> is <see langword="null" />.</exception>
    [return: NotNullIfNotNull(nameof(members))]
    public static PlexJson? FromMap<T>(IEnumerable<KeyValuePair<string, T>>? members, Func<T, PlexJson?> write)
    {
        PlexArgument.NotNull(write, nameof(write));
        return members is null ? null : PlexAbsent.Is(members) ? AbsentMembers : FromMembers(members.Select(member => Member(member.Key, write(member.Value))));
    }

    /// <summary>A flag as the integers 1 and 0.</summary>
    /// <param name="value">The flag.</param>
    /// <returns>The integer, or <see langword="null" /> where there is no flag.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static PlexJson? FromFlag(bool? value) => value is { } flag ? flag ? 1 : 0 : null;

    /// <summary>A number by its digits, however many there are.</summary>
    /// <param name="digits">The digits, as JSON writes them.</param>
    /// <returns>The number, or <see langword="null" /> where there are no digits.</returns>
    /// <exception cref="FormatException"><paramref name="digits" /> is no number of JSON.</exception>
    [return: NotNullIfNotNull(nameof(digits))]
    public static PlexJson? FromDigits(string? digits) => digits is null ? null
        : NumberText.IsJson(digits) ? Number(digits)
        : throw new FormatException("The text is no number of JSON.");

    /// <summary>Whether it is a list or a map that nobody gave, which no object has.</summary>
    internal bool IsAbsent => ReferenceEquals(this, AbsentItems) || ReferenceEquals(this, AbsentMembers);

    internal static PlexJson? FromEnum<T>(T value) where T : struct, IPlexValue<T> => value.IsNumber ? FromDigits(value.Value) : value.Value;

    internal static PlexJson Number(string digits) => new(JsonKinds.Numbers, digits);

    internal static PlexJson File(PlexFile file) => new(JsonKinds.None, file);

    // JSON has no word for what is not a number, or an infinite one.
    [return: NotNullIfNotNull(nameof(text))]
    private static PlexJson? Real(string? text) => text is null ? null
        : NumberText.IsJson(text) ? Number(text.IndexOfAny(['.', 'E']) >= 0 ? text : text + ".0")
        : text;
}
