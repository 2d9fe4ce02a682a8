using System.Collections.Concurrent;
using RichardSzalay.MockHttp;

namespace PlexSdk.Account.Tests.Support;

/// <summary>A plex.tv that follows a script: each route has its answers in a row, of which the last one repeats. It keeps what it was sent.</summary>
internal sealed class PlexTv
{
    private static readonly HttpRequestOptionsKey<CancellationToken> Cancellation = new("cancellation");
    private static readonly HttpRequestOptionsKey<Exception> Failure = new("failure");

    private const string Root = "https://plex.tv/api/v2/";

    private readonly ConcurrentDictionary<string, Queue<Func<HttpResponseMessage>>> _routes = new();
    private readonly ConcurrentQueue<Sent> _sent = new();

    public PlexTv() => Http.Fallback.Respond(AnswerAsync);

    public MockHttpMessageHandler Http { get; } = new();

    public IReadOnlyList<Sent> Requests => [.. _sent];

    public IEnumerable<string> Lines => Requests.Select(request => request.Line.Replace(Root, "", StringComparison.Ordinal));

    /// <summary>What happens while a request is answered; none of it is waited for by default.</summary>
    public Func<Sent, CancellationToken, Task> Meanwhile { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>A sign-in that succeeds at the first poll.</summary>
    public static PlexTv SigningIn() => new PlexTv()
        .On("POST pins?strong=true", Answer.NewPin()).On($"GET pins/{Answer.PinId}", Answer.Claimed()).On("GET user", Answer.User());

    public PlexTv On(string route, params Func<HttpResponseMessage>[] answers)
    {
        _routes[route] = new(answers);
        return this;
    }

    public PlexTv On(string route, IEnumerable<Func<HttpResponseMessage>> answers) => On(route, [.. answers]);

    public HttpClient Client() => new(new Outermost(Http)) { Timeout = Timeout.InfiniteTimeSpan };

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage message)
    {
        try
        {
            message.Options.TryGetValue(Cancellation, out var cancellationToken);
            var sent = await Sent.OfAsync(message);
            _sent.Enqueue(sent);
            await Meanwhile(sent, cancellationToken);
            var route = sent.Line.Replace(Root, "", StringComparison.Ordinal);
            return _routes.TryGetValue(route, out var answers) ? Next(answers)() : Answer.Error(418, 0, $"nothing for {sent.Method}")();
        }
        catch (Exception exception)
        {
            message.Options.Set(Failure, exception);
            return new HttpResponseMessage();
        }
    }

    private static Func<HttpResponseMessage> Next(Queue<Func<HttpResponseMessage>> answers)
    {
        lock (answers)
            return answers.Count > 1 ? answers.Dequeue() : answers.Peek();
    }

    // MockHttp does not hand the token on, and never ends where a task of its fails.
    private sealed class Outermost(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Options.Set(Cancellation, cancellationToken);
            var response = await base.SendAsync(request, cancellationToken);
            return request.Options.TryGetValue(Failure, out var failure) ? throw failure : response;
        }
    }
}
