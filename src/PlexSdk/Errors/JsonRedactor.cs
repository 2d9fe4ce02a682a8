using Newtonsoft.Json.Linq;

namespace PlexSdk.Http;

/// <summary>Takes tokens out of JSON that was read already: out of every text, and whatever is named like a token.</summary>
internal static class JsonRedactor
{
    public static PlexError Redact(PlexError error, string? token)
    {
        error.Message = error.Message is { } message ? Redactor.Redact(message, token) : null;
        if (error.ShouldSerializeAdditionalProperties())
        {
            error.AdditionalProperties = error.AdditionalProperties.ToDictionary(
                member => Redactor.Redact(member.Key, token), member => Redact(member.Key, member.Value, token));
        }

        return error;
    }

    private static JToken Redact(string name, JToken value, string? token) => value switch
    {
        JObject members => new JObject(members.Properties().Select(member => new JProperty(Redactor.Redact(member.Name, token), Redact(member.Name, member.Value, token)))),
        JArray elements => new JArray(elements.Select(element => Redact(name, element, token))),
        { Type: JTokenType.Null } => value,
        _ => IsToken(name) ? Redactor.Mask : new JValue(Redactor.Redact(value.ToString(), token)),
    };

    private static bool IsToken(string name) => name.Contains("token", StringComparison.OrdinalIgnoreCase);
}
