using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <summary>A value that may be one of several types. It keeps the JSON as it is, and each accessor tries to read it as one of them.</summary>
[JsonConverter(typeof(PlexUnionConverter))]
public abstract class PlexUnion
{
    /// <summary>The value as it is on the wire; <see langword="null" /> while there is none.</summary>
    public PlexJson? Json { get; set; }

    /// <summary>The order of the XML that the value was read from.</summary>
    internal XmlOrder? Order { get; set; }

    /// <summary>A string, the digits of a number or a flag as such, anything else as JSON; in each case with tokens masked.</summary>
    /// <returns>The text; empty while there is no value. <c>Json.ToJson()</c> gives the value as it is.</returns>
    public override string ToString() => Json?.ToString() ?? "";

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
        var fits = Json is not null && (kinds & Kinds(Json)) != 0 && requires.All(need => Has(Json, need));
        return fits ? PlexJsonReader.ReadTree(Json!, read, Order) : default;
    }

    // XML has nothing but texts, and one element is not told from a list of one.
    private JsonKinds Kinds(PlexJson json) => Order is null ? json.Kind : json.Kind switch
    {
        JsonKinds.Strings => JsonKinds.Strings | JsonKinds.Numbers | JsonKinds.Booleans,
        JsonKinds.Objects => JsonKinds.Objects | JsonKinds.Arrays,
        _ => json.Kind,
    };

    private static bool Has(PlexJson json, string need)
    {
        var split = need.IndexOf('=');
        return split < 0
            ? json[need] is not null
            : json[need.Substring(0, split)]?.Text == need.Substring(split + 1);
    }
}
