using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using PlexSdk.Connections;

namespace PlexSdk;

/// <summary>Why an address did not answer as it should, in words, with the likely cause where one is known.</summary>
internal static class ConnectionFailure
{
    private const string Unauthorized =
        "It wants a token before it says who it is (401). A server does not, so something in front of it asks for credentials of its own; "
        + "whether the device's token is good is not known, since none was sent.";

    public static ConnectionAttempt Of(ConnectionCandidate candidate, Exception exception)
    {
        var (outcome, reason) = Explain(candidate.Uri, exception);
        return new(candidate, outcome, reason, exception);
    }

    private static (ConnectionOutcome Outcome, string Reason) Explain(Uri uri, Exception exception)
    {
        switch (exception)
        {
            case PlexUnauthorizedException:
                return (ConnectionOutcome.Unauthorized, Unauthorized);
            case PlexApiException:
                return (ConnectionOutcome.NotPlex, exception.Message);
            case OperationCanceledException:
                return (ConnectionOutcome.TimedOut, $"It did not answer in time: {exception.Message}");
        }

        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case AuthenticationException or WebException { Status: WebExceptionStatus.TrustFailure }:
                    return (ConnectionOutcome.CertificateRefused, Certificate(uri));
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain or SocketError.NoRecovery }
                    or WebException { Status: WebExceptionStatus.NameResolutionFailure }:
                    return (ConnectionOutcome.NameNotResolved, Name(uri));
                case SocketException { SocketErrorCode: SocketError.ConnectionRefused }:
                    return (ConnectionOutcome.Unreachable, "It refused the connection: nothing listens there.");
                case SocketException { SocketErrorCode: SocketError.NetworkUnreachable or SocketError.HostUnreachable }:
                    return (ConnectionOutcome.Unreachable, "There is no way to it from this network.");
            }
        }

        return Broken(exception);
    }

    // Without the exception's own words, which may quote what a stranger sent: they stay in ConnectionAttempt.Exception.
    private static (ConnectionOutcome Outcome, string Reason) Broken(Exception exception)
    {
#if !NETSTANDARD2_0
        if (exception is HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse })
            return (ConnectionOutcome.NotPlex, "It answered otherwise than in HTTP.");

#endif
        var cause = exception.GetBaseException();
        var kind = cause is SocketException socket ? socket.SocketErrorCode.ToString() : cause.GetType().Name;
        return (ConnectionOutcome.Unreachable, $"The connection could not be made, or broke ({kind}).");
    }

    private static string Certificate(Uri uri) => uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6
        ? "Its certificate was refused. A server's certificate is for its plex.direct name, not for the bare address: use the name, or http."
        : "Its certificate was refused: it is not trusted, is out of date, or is for another name.";

    private static string Name(Uri uri) => PlexDirectName.Is(uri.Host)
        ? "Its name was not resolved. A router with DNS rebinding protection does so with plex.direct names of its own network: let plex.direct pass "
            + "there, or use http to the bare address."
        : "Its name was not resolved.";
}
