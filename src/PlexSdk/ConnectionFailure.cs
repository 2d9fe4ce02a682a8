using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using PlexSdk.Connections;

namespace PlexSdk;

/// <summary>Why an address did not answer as it should, in words, with the likely cause where one is known.</summary>
internal static class ConnectionFailure
{
    public static ConnectionAttempt Of(ConnectionCandidate candidate, Exception exception)
    {
        var (outcome, reason) = Explain(candidate.Uri, exception);
        return new(candidate, outcome, reason, exception);
    }

    private static (ConnectionOutcome Outcome, string Reason) Explain(Uri uri, Exception exception)
    {
        switch (exception)
        {
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

        return (ConnectionOutcome.Unreachable, $"The connection could not be made, or broke ({exception.GetType().Name}): {exception.Message}");
    }

    private static string Certificate(Uri uri) => uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6
        ? "Its certificate was refused. A server's certificate is for its plex.direct name, not for the bare address: use the name, or http."
        : "Its certificate was refused: it is not trusted, is out of date, or is for another name.";

    private static string Name(Uri uri) => PlexDirectName.Is(uri.Host)
        ? "Its name was not resolved. A router with DNS rebinding protection does so with plex.direct names of its own network: let plex.direct pass "
            + "there, or use http to the bare address."
        : "Its name was not resolved.";
}
