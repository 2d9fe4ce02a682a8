using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <summary>
/// A JSON value of any kind, as it came or as it is to be sent. Numbers keep their digits, objects all of their members.
/// Immutable.
/// </summary>
[JsonConverter(typeof(PlexJsonConverter))]
#if !NETSTANDARD2_0
[System.Text.Json.Serialization.JsonConverter(typeof(PlexJsonTextConverter))]
#endif
public sealed partial class PlexJson
{
    private static readonly PlexJson NoMembers = new(JsonKinds.Objects, Array.Empty<KeyValuePair<string, PlexJson>>());
    private static readonly PlexJson NoItems = new(JsonKinds.Arrays, Array.Empty<PlexJson>());

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly object? _value;

    private readonly bool _isSecret;

    private PlexJson(JsonKinds kind, object? value, bool isSecret = false)
    {
        Kind = kind;
        _value = value;
        _isSecret = isSecret;
    }

    /// <summary>The JSON <c>null</c>.</summary>
    public static PlexJson Null { get; } = new(JsonKinds.None, null);

    /// <summary>What kind of value it is; <see cref="JsonKinds.None" /> for <c>null</c>.</summary>
    public JsonKinds Kind { get; }

    /// <summary>A string, the digits of a number, or <c>true</c> and <c>false</c>; else <see langword="null" />.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Text => _value as string;

    /// <summary>The members of an object in their order, those of the same name as well. Any other value has none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<KeyValuePair<string, PlexJson>> Members => Array.AsReadOnly(Pairs);

    /// <summary>The elements of an array. Any other value has none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<PlexJson> Items => Array.AsReadOnly(Elements);

    internal KeyValuePair<string, PlexJson>[] Pairs => _value as KeyValuePair<string, PlexJson>[] ?? [];

    internal PlexJson[] Elements => _value as PlexJson[] ?? [];

    /// <summary>What only a multipart body can hold.</summary>
    internal PlexFile? AsFile => _value as PlexFile;

    internal bool IsContainer => Kind is JsonKinds.Objects or JsonKinds.Arrays;

    /// <summary>The member of an object that has a name; the last one where several have it.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The member, or <see langword="null" /> where there is none.</returns>
    public PlexJson? this[string name] => Array.FindLast(Pairs, pair => pair.Key == name).Value;

    /// <summary>Makes an object.</summary>
    /// <param name="members">Its members.</param>
    /// <returns>The object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="members" /> is <see langword="null" />.</exception>
    public static PlexJson FromMembers(IEnumerable<KeyValuePair<string, PlexJson>> members) =>
        new(JsonKinds.Objects, PlexArgument.NotNull(members, nameof(members)).Select(static member => Member(member.Key, member.Value)).ToArray());

    /// <summary>Makes an array.</summary>
    /// <param name="items">Its elements.</param>
    /// <returns>The array.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items" /> is <see langword="null" />.</exception>
    public static PlexJson FromItems(IEnumerable<PlexJson?> items) =>
        new(JsonKinds.Arrays, PlexArgument.NotNull(items, nameof(items)).Select(static item => item ?? Null).ToArray());

    /// <summary>Reads JSON.</summary>
    /// <param name="json">The text, at most 64 levels deep.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json" /> is <see langword="null" />.</exception>
    /// <exception cref="FormatException"><paramref name="json" /> is not valid JSON, or nested more deeply.</exception>
    public static PlexJson Parse(string json)
    {
        using var text = new TextBody(PlexArgument.NotNull(json, nameof(json)));
        try
        {
            return PlexJsonReader.ReadRoot(text, static reader => reader.ReadJson(), ReadLimits.None);
        }
        catch (ResponseFormatException exception)
        {
            throw new FormatException("The text is not valid JSON, or is nested too deeply.", exception.InnerException);
        }
    }

    /// <summary>Reads the value as tolerantly as a response is read: <c>value.Read(static json => json.ReadInt32())</c>.</summary>
    /// <param name="read">Reads the value.</param>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>What was read, or the default where not all of it fits the type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read" /> is <see langword="null" />.</exception>
    public T? Read<T>(Func<PlexJsonReader, T?> read) => PlexJsonReader.ReadTree(this, PlexArgument.NotNull(read, nameof(read)));

    /// <summary>Reads the value as tolerantly as a response is read: <c>value.Read&lt;int?>()</c>.</summary>
    /// <typeparam name="T">As of <see cref="PlexModel.Extra{T}(string)" />.</typeparam>
    /// <returns>What was read, or the default where not all of it fits the type.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T" /> is a type that needs a reader.</exception>
    public T? Read<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>() =>
        PlexJsonReader.ReadTree(this, ValueReader.Of<T>());

    /// <summary>The value as JSON text, with whatever secrets are in it.</summary>
    /// <returns>The text, without white space.</returns>
    public string ToJson()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text);
        WriteTo(writer);
        return text.ToString();
    }

    /// <summary>Writes the value.</summary>
    /// <param name="writer">The writer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer" /> is <see langword="null" />.</exception>
    public void WriteTo(JsonTextWriter writer)
    {
        PlexArgument.NotNull(writer, nameof(writer));
        switch (Kind)
        {
            case JsonKinds.Objects: WriteMembers(writer); break;
            case JsonKinds.Arrays: WriteItems(writer); break;
            case JsonKinds.Strings: writer.WriteValue(Text); break;
            case JsonKinds.None: writer.WriteNull(); break;
            default: writer.WriteRawValue(Text); break;
        }
    }

    /// <summary>An object with members that <see cref="Member" /> made.</summary>
    internal static PlexJson OfMembers(List<KeyValuePair<string, PlexJson>>? members) =>
        members is null ? NoMembers : new(JsonKinds.Objects, members.ToArray());

    internal static PlexJson OfItems(List<PlexJson>? items) => items is null ? NoItems : new(JsonKinds.Arrays, items.ToArray());

    internal static KeyValuePair<string, PlexJson> Member(string name, PlexJson? value) => new(name, (value ?? Null).Under(name));
}
