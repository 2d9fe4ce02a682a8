using System.Text;

namespace PlexSdk.Testing;

public sealed partial class PlexFault
{
    /// <summary>Sends nothing, not even headers, until the gate opens.</summary>
    /// <param name="gate">The gate.</param>
    /// <returns>The fault.</returns>
    public static PlexFault DelayHeaders(PlexGate gate)
    {
        ArgumentNullException.ThrowIfNull(gate);
        return new(answer => answer with { HeaderGate = gate });
    }

    /// <summary>Sends nothing, not even headers, for a while.</summary>
    /// <param name="delay">How long, by the server's clock. With a fake clock <see cref="PlexGate.After"/> is better.</param>
    /// <returns>The fault.</returns>
    public static PlexFault DelayHeaders(TimeSpan delay) => DelayHeaders(PlexGate.After(delay));

    /// <summary>Sends the headers at once and nothing of the body until the gate opens.</summary>
    /// <param name="gate">The gate.</param>
    /// <returns>The fault.</returns>
    public static PlexFault DelayBody(PlexGate gate)
    {
        ArgumentNullException.ThrowIfNull(gate);
        return new(answer => answer with { BodyGate = gate });
    }

    /// <summary>Sends the headers at once and nothing of the body for a while.</summary>
    /// <param name="delay">How long, by the server's clock. With a fake clock <see cref="PlexGate.After"/> is better.</param>
    /// <returns>The fault.</returns>
    public static PlexFault DelayBody(TimeSpan delay) => DelayBody(PlexGate.After(delay));

    /// <summary>Resets the connection in place of an answer.</summary>
    /// <returns>The fault.</returns>
    public static PlexFault ResetBeforeHeaders() => new(answer => answer with { ResetBeforeHeaders = true });

    /// <summary>Sends the headers and a part of the body, and then resets the connection.</summary>
    /// <param name="keep">How many bytes of the body are sent; null for half of them.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="keep"/> is negative.</exception>
    public static PlexFault ResetAmidBody(int? keep = null) => Partial(keep, reset: true);

    /// <summary>Sends less than the <c>Content-Length</c> promises, and then closes the connection in good order.</summary>
    /// <param name="keep">How many bytes of the body are sent; null for half of them.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="keep"/> is negative.</exception>
    public static PlexFault TruncatedBody(int? keep = null) => Partial(keep, reset: false);

    /// <summary>
    /// Sends the body, chunked, and then one text over and over, until the caller leaves or the server is disposed. With
    /// <see cref="Answer(int, string?, string)"/> before it, status, type and beginning are yours too.
    /// </summary>
    /// <param name="repeated">What follows the body; the default keeps JSON and XML valid so far.</param>
    /// <returns>The fault.</returns>
    public static PlexFault EndlessBody(string repeated = " ")
    {
        ArgumentException.ThrowIfNullOrEmpty(repeated);
        var delivery = new EndlessBody(Encoding.UTF8.GetBytes(repeated));
        return new(answer => answer with { Delivery = delivery });
    }

    private static PlexFault Partial(int? keep, bool reset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(keep ?? 0, nameof(keep));
        var delivery = new PartialBody(keep, reset);
        return new(answer => answer with { Delivery = delivery });
    }
}
