using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <summary>
/// The <c>errors</c> of a body, in JSON or in XML: what plex.tv sends, and the original SDK documents (documented and
/// observed). A single error and one that is only a text count too; of JSON that breaks off, what came before.
/// </summary>
internal static class ErrorList
{
    private const string Member = "errors";

    public static IReadOnlyList<PlexError> Parse(string body, Secrets secrets)
    {
        if (JsonOf(body) is not { } json)
            return [];

        var response = new Body();
        using var text = new StringReader(json);
        PlexJsonReader.ReadInto(response, text);
        foreach (var error in response.Errors)
            Mask(error, secrets);

        return response.Errors.Count == 0 ? [] : Array.AsReadOnly(response.Errors.ToArray());
    }

    private static string? JsonOf(string body)
    {
        var start = body.AsSpan().TrimStart();
        return start.IsEmpty || start[0] is not ('{' or '<') ? null : start[0] == '{' ? body : JsonOfXml(body);
    }

    // <errors><error code="1001" .../></errors>: the elements within are what JSON has in its array.
    private static string? JsonOfXml(string body)
    {
        if (!body.Contains("<errors", StringComparison.Ordinal))
            return null;

        try
        {
            using var text = new StringReader(body);
            return XmlResponse.Load(text)[Member] is JObject errors ? new JObject { [Member] = errors["error"] }.ToString() : null;
        }
        catch (ResponseFormatException)
        {
            return null;
        }
    }

    private static void Mask(PlexError error, Secrets secrets)
    {
        error.Message = error.Message is { } message ? secrets.Mask(message) : null;
        if (error.ShouldSerializeAdditionalProperties())
            error.AdditionalProperties = secrets.Mask(error.AdditionalProperties!);
    }

    private static PlexError OfText(JToken text) => new() { Message = (string?)text };

    private sealed class Body : PlexModel
    {
        public IReadOnlyList<PlexError> Errors { get; private set; } = [];

        protected override bool TryReadProperty(string name, PlexJsonReader json)
        {
            if (name != Member)
                return false;

            Errors = json.ReadModels(static () => new PlexError());
            if (json.TakeRejected() is JArray others)
                Errors = [.. Errors, .. others.Where(static other => other.Type == JTokenType.String).Select(OfText)];

            return true;
        }
    }
}
