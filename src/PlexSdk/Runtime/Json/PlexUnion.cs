using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <summary>A value that may be one of several types. It keeps the JSON as it is, and each accessor tries to read it as one of them.</summary>
[JsonConverter(typeof(PlexUnionConverter))]
public abstract class PlexUnion
{
    /// <summary>The value as it is on the wire; <see langword="null" /> while there is none.</summary>
    public PlexJson? Json { get; set; }

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
        var fits = Json is not null && (kinds & Json.Kind) != 0 && requires.All(need => Has(Json, need));
        return fits ? PlexJsonReader.ReadTree(Json!, read) : default;
    }

    private static bool Has(PlexJson json, string need)
    {
        var split = need.IndexOf('=');
        return split < 0
            ? json[need] is not null
            : json[need.Substring(0, split)]?.Text == need.Substring(split + 1);
    }
}
