using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <summary>
/// The <c>errors</c> of a JSON body: what plex.tv answers, and the original SDK documents (documented and observed). A
/// single error and one that is only a text count too; of a body that breaks off, what came before.
/// </summary>
internal static class ErrorList
{
    private const string Member = "errors";

    public static IReadOnlyList<PlexError> Parse(string body, Secrets secrets)
    {
        if (!body.AsSpan().TrimStart().StartsWith("{".AsSpan(), StringComparison.Ordinal))
        {
            return [];
        }

        var response = new Body();
        using var text = new StringReader(body);
        PlexJsonReader.ReadInto(response, text);
        var errors = new List<PlexError>();
        foreach (var error in response.Errors.Concat(Texts(response)))
        {
            errors.Add(Masked(error, secrets));
        }

        return errors;
    }

    private static PlexError Masked(PlexError error, Secrets secrets)
    {
        error.Message = error.Message is { } message ? secrets.Mask(message) : null;
        if (error.ShouldSerializeAdditionalProperties())
        {
            var members = new Dictionary<string, JToken>();
            foreach (var member in error.AdditionalProperties)
            {
                // Two names may become one when they are masked.
                members[secrets.Mask(member.Key)] = secrets.Mask(member.Key, member.Value);
            }

            error.AdditionalProperties = members;
        }

        return error;
    }

    private static IEnumerable<PlexError> Texts(Body response) =>
        response.ShouldSerializeAdditionalProperties() && response.AdditionalProperties.TryGetValue(Member, out var others) && others is JArray array
            ? array.Where(static other => other.Type == JTokenType.String).Select(static other => new PlexError { Message = (string?)other })
            : [];

    private sealed class Body : PlexModel
    {
        public IReadOnlyList<PlexError> Errors { get; private set; } = [];

        protected override bool TryReadProperty(string name, PlexJsonReader json)
        {
            if (name != Member)
            {
                return false;
            }

            Errors = json.ReadModels(static () => new PlexError());
            return true;
        }
    }
}
