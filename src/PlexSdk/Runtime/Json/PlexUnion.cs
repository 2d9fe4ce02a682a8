using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <summary>A value that may be one of several types. It keeps the JSON as it is, and each accessor tries to read it as one of them.</summary>
[JsonConverter(typeof(PlexUnionConverter))]
public abstract class PlexUnion
{
    private static readonly HashSet<Type> NumberTypes = [typeof(int?), typeof(long?), typeof(double?), typeof(float?), typeof(decimal?)];

    /// <summary>The value as it is on the wire; <see langword="null" /> while there is none.</summary>
    public JToken? Json { get; set; }

    /// <summary>The value as JSON text.</summary>
    /// <returns>The text; empty while there is no value.</returns>
    public override string ToString() => Json is null ? "" : GetType().Name;

    /// <summary>Reads the value as one of the types.</summary>
    /// <param name="requires">
    /// What an object must have to be of that type: the names of members, and <c>name=value</c> for those that have one value only.
    /// </param>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The value, or the default where it is not of that type.</returns>
    protected T? As<T>(params string[] requires)
    {
        if (Json is null || !Fits(Json, typeof(T)) || (requires.Length > 0 && !(Json is JObject members && requires.All(need => Has(members, need)))))
        {
            return default;
        }

        return PlexJsonReader.TryReadValue<T>(Json, out var value) ? value : default;
    }

    /// <summary>A value as the JSON that <see cref="Json" /> holds.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The JSON.</returns>
    protected static JToken ToJson(object? value) => WireJson.ToToken(value);

    /// <summary>The reader is tolerant: it would read a number as text. Here the kind of the value must be right.</summary>
    private static bool Fits(JToken json, Type type) => json.Type switch
    {
        JTokenType.Object => typeof(PlexModel).IsAssignableFrom(type) || typeof(PlexUnion).IsAssignableFrom(type) || type == typeof(JToken) || IsGeneric(type, typeof(IDictionary<,>)),
        JTokenType.Array => type == typeof(JToken) || typeof(PlexUnion).IsAssignableFrom(type) || IsGeneric(type, typeof(IReadOnlyList<>)),
        JTokenType.Boolean => type == typeof(JToken) || typeof(PlexUnion).IsAssignableFrom(type) || type == typeof(bool?),
        JTokenType.Integer or JTokenType.Float => !IsComposite(type) && type != typeof(string) && type != typeof(bool?) && type != typeof(DateTimeOffset?),
        JTokenType.String => !IsComposite(type) && !NumberTypes.Contains(type) && type != typeof(bool?),
        _ => false,
    };

    private static bool IsComposite(Type type) => typeof(PlexModel).IsAssignableFrom(type) || IsGeneric(type, typeof(IReadOnlyList<>)) || IsGeneric(type, typeof(IDictionary<,>));

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static bool Has(JObject members, string need)
    {
        var split = need.IndexOf('=');
        return split < 0
            ? members.ContainsKey(need)
            : members[need.Substring(0, split)] is JValue value && WireText.Of(value.Value) == need.Substring(split + 1);
    }
}
