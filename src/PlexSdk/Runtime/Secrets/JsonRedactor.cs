using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <summary>Takes tokens out of JSON that was read already: out of every text, and whatever is named like a token.</summary>
internal static class JsonRedactor
{
    public static PlexError Redact(PlexError error, string? token)
    {
        error.Message = error.Message is { } message ? Redactor.Redact(message, token) : null;
        if (error.ShouldSerializeAdditionalProperties())
        {
            var members = new Dictionary<string, JToken>();
            foreach (var member in error.AdditionalProperties)
            {
                // Two names may become one when they are masked.
                members[Redactor.Redact(member.Key, token)] = Redact(member.Key, member.Value, token);
            }

            error.AdditionalProperties = members;
        }

        return error;
    }

    private static JToken Redact(string name, JToken value, string? token) => value switch
    {
        { Type: JTokenType.Null } => value,
        _ when name.Contains("token", StringComparison.OrdinalIgnoreCase) => Redactor.Mask,
        JObject members => Redact(members, token),
        JArray elements => new JArray(elements.Select(element => Redact(name, element, token))),
        { Type: JTokenType.String } => Redactor.Redact((string)value!, token),
        _ => Redactor.Redact(value.ToString(), token) == value.ToString() ? value : Redactor.Mask,
    };

    private static JObject Redact(JObject members, string? token)
    {
        var result = new JObject();
        foreach (var member in members.Properties())
        {
            result[Redactor.Redact(member.Name, token)] = Redact(member.Name, member.Value, token);
        }

        return result;
    }
}
