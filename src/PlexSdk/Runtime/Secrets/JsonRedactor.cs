using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <summary>Takes tokens out of JSON that was read already: out of every text, and whatever is named like a token.</summary>
internal static class JsonRedactor
{
    public static JToken Redact(string name, JToken value, string? token) => value switch
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
            // Two names may become one when they are masked.
            result[Redactor.Redact(member.Name, token)] = Redact(member.Name, member.Value, token);
        }

        return result;
    }
}
