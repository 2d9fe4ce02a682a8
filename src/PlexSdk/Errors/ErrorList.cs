using Newtonsoft.Json;

namespace PlexSdk.Http;

/// <summary>
/// The <c>errors</c> of a JSON body: what plex.tv answers, and the original SDK documents (documented and observed).
/// </summary>
internal static class ErrorList
{
    public static IReadOnlyList<PlexError> Parse(string? body)
    {
        if (body is null || FirstCharacter(body) != '{')
        {
            return [];
        }

        try
        {
            using var text = new StringReader(body);
            return PlexJsonReader.ReadRoot<ErrorResponse>(text).Errors ?? [];
        }
        catch (Exception exception) when (exception is JsonException or AnswerFormatException)
        {
            return [];
        }
    }

    private static char FirstCharacter(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                return c;
            }
        }

        return '\0';
    }
}
