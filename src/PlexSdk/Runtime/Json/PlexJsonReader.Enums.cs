using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <content>Enums, which are open: only a value of another kind is set aside.</content>
public sealed partial class PlexJsonReader
{
    /// <summary>Reads the value that the reader is at as an enum, whether the OpenAPI document names it or not.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <returns>The value, or <see langword="null" /> where it does not fit.</returns>
    public T? ReadEnum<T>() where T : struct, IPlexValue<T> => EnumText(default(T).IsNumber) is { } text ? default(T).WithValue(text) : RejectValue<T?>();

    /// <summary>Reads the value that the reader is at as one of an enum's values.</summary>
    /// <param name="known">The values on the wire.</param>
    /// <typeparam name="T">The enum.</typeparam>
    /// <returns>The value, or <see langword="null" /> where it is none of them.</returns>
    public T? ReadEnum<T>(params string[] known) where T : struct, IPlexValue<T> =>
        EnumText(default(T).IsNumber) is { } text && known.Contains(text, StringComparer.Ordinal) ? default(T).WithValue(text) : RejectValue<T?>();

    private string? EnumText(bool isNumber) => _json.TokenType switch
    {
        JsonToken.String when !isNumber || NumberText.IsJson((string)_json.Value!) => (string)_json.Value!,
        JsonToken.Integer or JsonToken.Float when !isNumber || NumberText.IsJson(WireText.Of(_json.Value!)) => WireText.Of(_json.Value!),
        _ => null,
    };
}
