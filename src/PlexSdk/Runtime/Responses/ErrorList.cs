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
        var start = body.AsSpan().TrimStart();
        if (start.IsEmpty || start[0] is not ('{' or '<'))
            return [];

        var response = new Body();
        if (start[0] == '{')
        {
            using var text = new TextBody(body);
            PlexJsonReader.ReadInto(response, text);
        }
        else if (OfXml(body) is { } errors)
        {
            PlexJsonReader.ReadInto(response, PlexJson.FromMembers([new(Member, errors)]));
        }

        foreach (var error in response.Errors)
            Mask(error, secrets);

        return response.Errors.Count == 0 ? [] : Array.AsReadOnly(response.Errors.ToArray());
    }

    // <errors><error code="1001" .../></errors>: the elements within are what JSON has in its array.
    private static PlexJson? OfXml(string body)
    {
        if (!body.Contains("<errors", StringComparison.Ordinal))
            return null;

        try
        {
            return XmlResponse.Load(body, ReadLimits.None, new XmlOrder())[Member]?["error"];
        }
        catch (ResponseFormatException)
        {
            return null;
        }
    }

    private static void Mask(PlexError error, Secrets secrets)
    {
        error.Message = error.Message is { } message ? secrets.Mask(message) : null;
        if (error.HasAdditionalProperties)
            error.AdditionalProperties = Masked(error.AdditionalProperties, secrets);
    }

    // Two names may become one by it.
    private static Dictionary<string, PlexJson> Masked(IDictionary<string, PlexJson> members, Secrets secrets)
    {
        var masked = new Dictionary<string, PlexJson>();
        foreach (var member in PlexJson.FromMembers(members).Masked(name => secrets.IsSecret(name), secrets.Mask).Pairs)
            masked[member.Key] = member.Value;

        return masked;
    }

    private static PlexError OfText(PlexJson text) => new() { Message = text.Text };

    private sealed class Body : PlexModel
    {
        public IReadOnlyList<PlexError> Errors { get; private set; } = [];

        protected override bool TryReadProperty(string name, PlexJsonReader json)
        {
            if (name != Member)
                return false;

            Errors = json.ReadModels(static () => new PlexError());
            if (json.TakeRejected() is { } others)
                Errors = [.. Errors, .. others.Elements.Where(static other => other.Kind == JsonKinds.Strings).Select(OfText)];

            return true;
        }
    }
}
