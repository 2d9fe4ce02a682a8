using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace PlexSdk.Runtime;

/// <summary>How values are written as JSON.</summary>
internal static class WireJson
{
    public static readonly JsonSerializerSettings Settings = new()
    {
        ContractResolver = new DefaultContractResolver(),
        DateParseHandling = DateParseHandling.None,
        NullValueHandling = NullValueHandling.Include,
    };

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(Settings);

    /// <summary>The value as a tree. A date stays the text that it is on the wire.</summary>
    public static JToken ToToken(object? value) => value switch
    {
        null => JValue.CreateNull(),
        JToken token => token,
        string or bool or int or long or double or decimal => new JValue(value),
        DateTimeOffset or DateTime or Guid or Uri or byte[] or float => new JValue(WireText.Of(value)),
        _ => Convert(value),
    };

    public static JsonContract Contract(object value) => Settings.ContractResolver!.ResolveContract(value.GetType());

    private static JToken Convert(object value)
    {
        // Not JToken.FromObject: its writer keeps dates as dates, and the text of a date is the serializer's to choose.
        using var reader = new JsonTextReader(new StringReader(JsonConvert.SerializeObject(value, Settings))) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }
}
