using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <summary>
/// JSON as Newtonsoft.Json's trees have it. Only a program that calls one of these methods holds those trees, which a Native
/// AOT compilation warns about.
/// </summary>
public static class PlexJsonExtensions
{
    /// <summary>The value as a tree of Newtonsoft.Json. A number becomes what that holds of it.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The tree.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value" /> is <see langword="null" />.</exception>
    public static JToken ToJToken(this PlexJson value)
    {
        using var json = new PlexJsonTreeReader(PlexArgument.NotNull(value, nameof(value)));
        json.Read();
        return JToken.ReadFrom(json);
    }

    /// <summary>A tree of Newtonsoft.Json as a value.</summary>
    /// <param name="token">The tree.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="token" /> is <see langword="null" />.</exception>
    public static PlexJson ToPlexJson(this JToken token) =>
        PlexJson.Parse(PlexArgument.NotNull(token, nameof(token)).ToString(Formatting.None));
}
