using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>
/// The names that authors give in extensions: our own, Speakeasy's (Plex's description has them) and AutoRest's. Only what is a name gets into the
/// code; anything else counts as not given.
/// </summary>
internal static partial class GivenName
{
    /// <summary>AutoRest's enum: <c>name</c>, and <c>values</c> with <c>value</c>, <c>name</c> and <c>description</c>.</summary>
    public const string AutoRestEnum = "x-ms-enum";

    /// <summary>Of a member, an operation or a component, the best first. Speakeasy's is a list at the root: see <see cref="GivenMethods" />.</summary>
    public static readonly IReadOnlyList<string> Keywords = [Marks.OwnName, Overrides, "x-ms-client-name"];

    /// <summary>Speakeasy's.</summary>
    public const string Overrides = "x-speakeasy-name-override";

    /// <summary>The group, instead of the tag, that an operation belongs to.</summary>
    public const string Group = "x-speakeasy-group";

    /// <summary>The name of a member, an operation or a component.</summary>
    public static string? Of(JsonObject node) => All(node).Select(given => given.Value.AsText()).FirstOrDefault(IsName);

    /// <summary>The name of a schema's class or enum that has no other name.</summary>
    public static string? OfType(JsonObject schema) =>
        ((string?[])[schema.Text(Marks.OwnTypeName), schema.Object(AutoRestEnum)?.Text("name")]).FirstOrDefault(IsName);

    /// <summary>What is given, whether or not it is a name.</summary>
    public static IEnumerable<(string Keyword, JsonNode Value)> All(JsonObject node) =>
        from keyword in Keywords.Append(Marks.OwnTypeName)
        where node[keyword] is not null
        select (keyword, node[keyword]!);

    public static bool IsName(string? text) => text is not null && Name().IsMatch(text);

    [GeneratedRegex(@"\A\p{L}[\p{L}\p{Nd}_. -]{0,199}\z")]
    private static partial Regex Name();
}
