using System.Net;

namespace PlexSdk.Account;

/// <summary>Asks for a PIN until the person has signed in, or until its time is over. Failures of the network or of plex.tv end nothing.</summary>
internal sealed class PinPoll(IPinsClient pins, StartedPin pin, TimeProvider clock)
{
    // Documented by Plex.
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestBackoff = TimeSpan.FromSeconds(16);

    private Exception? _lastFailure;
    private TimeSpan _wait = Interval;

    /// <summary>Gives the token.</summary>
    /// <exception cref="PlexSignInExpiredException">The time is over.</exception>
    public async Task<string> WaitAsync(bool asksAtOnce, CancellationToken cancellationToken)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            if (!isFirst || !asksAtOnce)
                await PauseAsync(cancellationToken).ConfigureAwait(false);

            // The person may have finished in the last moment: there is one poll after the end.
            var isLast = clock.GetUtcNow() >= pin.ExpiresAt;
            if (await AskAsync(cancellationToken).ConfigureAwait(false) is { } token)
                return ReceivedToken.Check(token, "getPin", 200, "of the account");

            if (isLast)
                throw new PlexSignInExpiredException("Nobody has signed in before the PIN ended. Begin a new sign-in.", _lastFailure);
        }
    }

    private Task PauseAsync(CancellationToken cancellationToken)
    {
        var left = pin.ExpiresAt - clock.GetUtcNow();
        var pause = left < _wait ? left : _wait;
        if (pause <= TimeSpan.Zero)
            return Task.CompletedTask;

#if NETSTANDARD2_0
        return clock.Delay(pause, cancellationToken);
#else
        return Task.Delay(pause, clock, cancellationToken);
#endif
    }

    /// <summary>Asks once: the token, or <see langword="null" /> where there is none yet or nothing was learnt.</summary>
    private async Task<string?> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            var answer = await pins.GetPinAsync(pin.Id, cancellationToken).ConfigureAwait(false);
            (_wait, _lastFailure) = (Interval, null);
            return string.IsNullOrEmpty(answer.AuthToken) ? null : answer.AuthToken;
        }
        catch (PlexApiException exception) when (exception.StatusCode == (int)HttpStatusCode.NotFound)
        {
            throw new PlexSignInExpiredException("The PIN has expired, or plex.tv does not know it. Begin a new sign-in.", exception);
        }
        catch (Exception exception) when (IsPassing(exception) && !cancellationToken.IsCancellationRequested)
        {
            _lastFailure = exception;
            // An answer that asks for no time at all does not ask to be flooded.
            _wait = RetryAfter.Of(exception, clock) is not { } asked ? Longer(_wait) : asked > Interval ? asked : Interval;
            return null;
        }
    }

    private static TimeSpan Longer(TimeSpan wait) => wait + wait < LongestBackoff ? wait + wait : LongestBackoff;

    /// <summary>
    /// Whether it may be different the next time: the network, a time-out, plex.tv's own trouble, something in between that answers in its
    /// place. Of the refusals of the request itself, only those that are about time.
    /// </summary>
    private static bool IsPassing(Exception exception) => exception switch
    {
        PlexApiException answer => answer.StatusCode is not (>= 400 and < 500) or 408 or 429,
        HttpRequestException or OperationCanceledException => true,
        _ => false,
    };
}
