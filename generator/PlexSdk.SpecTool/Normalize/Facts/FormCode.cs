using System.Text.Json;

namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>
/// The C# that says how members of a form are written, where its document says so (Stripe's objects are <c>deepObject</c>). As OpenAPI 3.0.4
/// and 3.1.1 put it, <c>contentType</c> counts where none of the others is there.
/// </summary>
internal static class FormCode
{
    public static string Of(JsonObject media) =>
        string.Concat(media.Object("encoding").Objects().Select(member => Style(member.Value) is var (style, explode)
            ? $", new FormMember({CSharpLiteral.Of(member.Key)}, ParameterStyle.{CSharpName.Pascal(style)}, explode: {(explode ? "true" : "false")})"
            : ""));

    /// <summary>The style of a member, and whether it explodes; <see langword="null" /> where the document leaves both to the default.</summary>
    public static (string Style, bool Explode)? Style(JsonObject encoding)
    {
        if (encoding.Any(keyword => keyword.Key is "style" or "explode" or "allowReserved"))
        {
            var style = encoding.Text("style") is "spaceDelimited" or "pipeDelimited" or "deepObject" ? encoding.Text("style")! : "form";
            return (style, encoding["explode"] is { } explode ? explode.GetValueKind() is JsonValueKind.True : style == "form");
        }

        return encoding.Text("contentType") is { } type && MediaKinds.Of(type, []) == MediaKind.Json ? ("json", false) : null;
    }
}
