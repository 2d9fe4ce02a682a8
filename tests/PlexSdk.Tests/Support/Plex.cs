using RichardSzalay.MockHttp;

namespace PlexSdk.Tests.Support;

/// <summary>What nearly every test needs.</summary>
public static class Plex
{
    public const string CallerToken = "caller-token-7Hq9";

    public const string TokenJson = """{"MediaContainer":{"size":0,"token":"transient-1"}}""";

    public const string SourceJson =
        """{"MediaContainer":{"size":1,"Device":{"name":"PlexCorp","clientIdentifier":"243b","accessToken":"transient-2","Connection":[{"protocol":"https","address":"10.0.2.123","uri":"https://10-0-2-123.93b1.plex.direct:32400","port":32400,"local":true,"relay":false}]}}}""";

    public static PlexClientOptions Options(Action<PlexClientOptions>? change = null)
    {
        var options = new PlexClientOptions
        {
            ServerUri = new Uri("http://plex.test:32400"),
            ClientIdentifier = "tests",
            AccessToken = CallerToken,
        };
        change?.Invoke(options);
        return options;
    }

    public static PlexClient Client(HttpMessageHandler handler, Action<PlexClientOptions>? change = null) =>
        new(Options(change), new HttpClient(handler));

    /// <summary>A client whose server gives the one answer to everything.</summary>
    public static PlexClient Client(Answer answer, Action<PlexClientOptions>? change = null) => Client(Answering(answer), change);

    public static MockHttpMessageHandler Answering(Answer answer)
    {
        var http = new MockHttpMessageHandler();
        http.Fallback.Respond(answer.ToResponse);
        return http;
    }

    public static Task<GetTransientTokenResponse> GetTokenAsync(this PlexClient plex, CancellationToken cancellationToken = default) =>
        plex.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All, cancellationToken);

    public static Task<GetSourceConnectionInformationResponse> GetSourceAsync(this PlexClient plex, CancellationToken cancellationToken = default) =>
        plex.Authentication.GetSourceConnectionInformationAsync("server://243b", cancellationToken: cancellationToken);

    /// <summary>The error that an answer becomes.</summary>
    public static Task<PlexApiException> ErrorAsync(Answer answer, Action<PlexClientOptions>? change = null) =>
        ErrorAsync(Client(answer, change));

    public static async Task<PlexApiException> ErrorAsync(PlexClient plex) =>
        await CatchAsync<PlexApiException>(() => plex.GetTokenAsync());

    public static async Task<T> CatchAsync<T>(Func<Task> call) where T : Exception
    {
        try
        {
            await call();
        }
        catch (T exception)
        {
            return exception;
        }

        throw new AssertionException($"Nothing was thrown where {typeof(T).Name} was expected.");
    }
}
