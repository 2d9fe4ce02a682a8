using PlexSdk.Runtime;

namespace PlexSdk.Connections;

/// <summary>What the server's responses must also be, so that the caller can go on with them: else they are not Plex's.</summary>
internal static class SourceAnswer
{
    /// <summary>Gives a token of a response back.</summary>
    /// <exception cref="PlexApiException">There is none, or it cannot stand in a header. The server is to blame, not an argument.</exception>
    public static string Token(string? token, string operationId)
    {
        if (string.IsNullOrEmpty(token))
            throw Unusable(operationId, "The token in its answer is missing.");

        try
        {
            return HeaderValue.CheckToken(token!, nameof(token));
        }
        catch (ArgumentException)
        {
            throw Unusable(operationId, "The token in its answer cannot stand in an HTTP header, so it is none of Plex's.");
        }
    }

    /// <summary>The identifier to look for, of a response to the question for a server.</summary>
    /// <exception cref="PlexApiException">The response is about another server.</exception>
    public static string Identifier(string? answered, string asked, string operationId) =>
        string.IsNullOrEmpty(answered) || Connections.Identifier.AreSame(answered!, asked)
            ? asked
            : throw Unusable(
                operationId, $"It was asked for the server {Connections.Identifier.Quote(asked)}, and told of {Connections.Identifier.Quote(answered!)}.");

    private static PlexApiException Unusable(string operationId, string reason) =>
        new($"{operationId}: the server answered 200. {reason}", new PlexErrorAnswer { OperationId = operationId, StatusCode = 200 });
}
