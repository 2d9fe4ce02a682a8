using System.ComponentModel;
using System.Net;

namespace PlexSdk.Runtime;

/// <summary>
/// Sends requests to one server and reads its responses: headers, token, deadline, redirects, limits and errors are all
/// dealt with here, once for every operation.
/// </summary>
public sealed partial class PlexTransport
{
    private readonly HttpClient _http;
    private readonly RequestSender _sender;
    private readonly ResponseOutcome _outcome;

    internal PlexTransport(HttpClient http, TransportSettings settings, IAccessTokenSource tokens)
    {
        _http = http;
        _sender = new RequestSender(http, settings);
        _outcome = new ResponseOutcome(settings);
        Settings = settings;
        Tokens = tokens;
    }

    internal TransportSettings Settings { get; }

    internal IAccessTokenSource Tokens { get; }

    /// <summary>Sends <paramref name="request" /> and reads the response.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="read">Reads the JSON of a success; <see langword="null" /> where its body is not JSON.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <typeparam name="T">The type of the documented response.</typeparam>
    /// <returns>The response.</returns>
    /// <exception cref="PlexApiException">The server gave another response than the documented success.</exception>
    /// <exception cref="ArgumentException">
    /// The request makes no valid address, or the token of a token source cannot stand in a header.
    /// </exception>
    /// <exception cref="InvalidOperationException">The operation belongs to another host than the client's; nothing was sent.</exception>
    /// <exception cref="ObjectDisposedException">The <see cref="HttpClient" /> was disposed before the call.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached, or the connection broke.</exception>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken" /> ended the call; or, as a <see cref="TaskCanceledException" /> with an inner
    /// <see cref="TimeoutException" />, it took longer than the client's <c>Timeout</c>.
    /// </exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public async Task<T> SendAsync<T>(PlexRequest request, Func<PlexJsonReader, T?>? read, CancellationToken cancellationToken)
    {
        Origin.Check(PlexArgument.NotNull(request, nameof(request)), Settings.BaseAddress);
        cancellationToken = cancellationToken.CanBeCanceled ? cancellationToken : Settings.Call.CancellationToken;
        var deadline = new Deadline(request.OperationId, Settings.Timeout, Settings.TimeProvider, cancellationToken);
        var isStream = false;
        PlexApiException? error;
        try
        {
            deadline.Token.ThrowIfCancellationRequested();
            using var response = await SendAsync(request, deadline.Token).ConfigureAwait(false);
            error = _outcome.ErrorOf(request, response);
            if (error is null && request.ResponseKind == ResponseKind.Stream)
            {
                var stream = await PlexStream.TakeAsync(response.Message, deadline).ConfigureAwait(false);
                isStream = true;
                return (T)(object)stream;
            }

            if (error is null)
                return _outcome.Read(request, response, read, deadline.Token);
        }
        catch (Exception exception) when (deadline.IsOver && exception is not (PlexApiException or ArgumentException))
        {
            throw deadline.ToException(exception);
        }
        finally
        {
            if (!isStream)
                deadline.Dispose();
        }

        throw error;
    }

    /// <summary>Sends the request, and once more where the token was refused and there is another one.</summary>
    private async ValueTask<BufferedResponse> SendAsync(PlexRequest request, CancellationToken cancellationToken)
    {
        var token = await GetTokenAsync(request, cancellationToken).ConfigureAwait(false);
        var secrets = request.Secrets.WithToken(token);
        var response = await _sender.SendAsync(request, token, secrets, cancellationToken).ConfigureAwait(false);
        if (!IsRefused(response, token))
            return response;

        // Its connection is free for the second try, whose response may still speak of the first token.
        response.Dispose();
        token = await GetTokenAsync(request, cancellationToken).ConfigureAwait(false);
        response = await _sender.SendAsync(request, token, secrets.WithToken(token), cancellationToken).ConfigureAwait(false);
        _ = IsRefused(response, token);
        return response;
    }

    /// <summary>Tells the source where the server refused its token, and asks whether there is another one.</summary>
    private bool IsRefused(BufferedResponse response, string? token)
    {
        if (response.Message.StatusCode is not HttpStatusCode.Unauthorized || token is null)
            return false;

        try
        {
            return Tokens.Reject(token);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private ValueTask<string?> GetTokenAsync(PlexRequest request, CancellationToken cancellationToken)
    {
        if (Settings.IsAnonymous || request.IsAnonymous)
            return default;

        var given = Tokens.GetTokenAsync(cancellationToken);
        return given.IsCompletedSuccessfully ? new(Checked(given.Result)) : WaitAsync(given.AsTask());

        // A source that does not listen to its cancellation token must not outlast the call.
        async ValueTask<string?> WaitAsync(Task<string?> task) =>
            Checked(await task.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken).ConfigureAwait(false));

        static string? Checked(string? token) =>
            string.IsNullOrEmpty(token) ? null : HeaderValue.CheckToken(token!, "AccessTokenProvider or AccessTokenSource");
    }
}
