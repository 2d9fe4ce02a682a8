using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <summary>A value that may be one of several types. It keeps the JSON as it is, and each accessor tries to read it as one of them.</summary>
[JsonConverter(typeof(PlexUnionConverter))]
public abstract class PlexUnion
{
    /// <summary>The value as it is on the wire; <see langword="null" /> while there is none.</summary>
    public JToken? Json { get; set; }

    /// <summary>The name of the type, since the value may be a secret.</summary>
    /// <returns>The name; empty while there is no value.</returns>
    public override string ToString() => Json is null ? "" : GetType().Name;

    /// <summary>Reads the value as one of the types.</summary>
    /// <param name="kinds">
    /// The kinds of values that may be of that type: the reader alone is tolerant, and would read a number as a text.
    /// </param>
    /// <param name="read">Reads a value of that type.</param>
    /// <param name="requires">
    /// What an object must have to be of that type: the names of members, and <c>name=value</c> for those that have one value only.
    /// </param>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The value, or the default where it is not of that type.</returns>
    protected T? As<T>(JsonKinds kinds, Func<PlexJsonReader, T?> read, params string[] requires)
    {
        PlexArgument.NotNull(read, nameof(read));
        var fits = Json is not null && (kinds & KindOf(Json)) != 0
            && (requires.Length == 0 || (Json is JObject members && requires.All(need => Has(members, need))));
        return fits ? PlexJsonReader.ReadTree(Json!, read) : default;
    }

    /// <summary>A value as the JSON that <see cref="Json" /> holds.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The JSON.</returns>
    protected static JToken ToJson(object? value) => WireJson.ToToken(value);

    private static JsonKinds KindOf(JToken json) => json.Type switch
    {
        JTokenType.Object => JsonKinds.Objects,
        JTokenType.Array => JsonKinds.Arrays,
        JTokenType.String => JsonKinds.Strings,
        JTokenType.Integer or JTokenType.Float => JsonKinds.Numbers,
        JTokenType.Boolean => JsonKinds.Booleans,
        _ => JsonKinds.None,
    };

    private static bool Has(JObject members, string need)
    {
        var split = need.IndexOf('=');
        return split < 0
            ? members.ContainsKey(need)
            : members[need.Substring(0, split)] is JValue value && WireText.Of(value.Value) == need.Substring(split + 1);
    }
}
