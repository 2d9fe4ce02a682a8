using System.Text;

namespace PlexSdk.Testing;

public sealed partial class PlexFault
{
    /// <summary>Another status with a short HTML page, as a reverse proxy sends (observed).</summary>
    /// <param name="status">200 to 999; 204, 205 and 304 have no body.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no final HTTP status.</exception>
    public static PlexFault Status(int status)
    {
        var page = HtmlPage.Answer(Final(status));
        return Answer(status, page.ContentType, page.Body);
    }

    /// <summary>An answer of your own in place of the server's; give it headers with <see cref="Header"/>.</summary>
    /// <param name="status">200 to 999; 204, 205 and 304 have no body.</param>
    /// <param name="contentType">The <c>Content-Type</c>, sent as it is; null for no such header.</param>
    /// <param name="body">The body, sent as UTF-8.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no final HTTP status.</exception>
    /// <exception cref="ArgumentException"><paramref name="contentType"/> has control characters.</exception>
    public static PlexFault Answer(int status, string? contentType, string body) =>
        Answer(status, contentType, Encoding.UTF8.GetBytes(body));

    /// <summary>An answer of your own, byte by byte, in place of the server's; give it headers with <see cref="Header"/>.</summary>
    /// <param name="status">200 to 999; 204, 205 and 304 have no body.</param>
    /// <param name="contentType">The <c>Content-Type</c>, sent as it is; null for no such header.</param>
    /// <param name="body">The body's bytes.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no final HTTP status.</exception>
    /// <exception cref="ArgumentException"><paramref name="contentType"/> has control characters.</exception>
    public static PlexFault Answer(int status, string? contentType, ReadOnlyMemory<byte> body)
    {
        Final(status);
        HeaderRules.ThrowIfNotValue(contentType ?? string.Empty, nameof(contentType));
        return new(answer => answer with { Status = status, ContentType = contentType, Document = null, Body = body }, isInPlace: true);
    }

    /// <summary>An error of plex.tv in place of the answer, as JSON or XML, whichever the caller asks for.</summary>
    /// <param name="error">The error: one of those of <see cref="PlexTestError"/>, or your own.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The error's status is no final HTTP status.</exception>
    public static PlexFault Error(PlexTestError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        Final(error.Status);
        return new(
            answer => answer with { Status = error.Status, ContentType = null, Document = error.ToJson(), XmlRoot = PlexTestError.XmlRoot },
            isInPlace: true);
    }

    /// <summary>A redirect with an empty body.</summary>
    /// <param name="location">Where to: absolute with any scheme, or relative.</param>
    /// <param name="status">300 to 399.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no redirect.</exception>
    public static PlexFault Redirect(Uri location, int status = 302)
    {
        ArgumentNullException.ThrowIfNull(location);
        if (status is < 300 or > 399)
            throw new ArgumentOutOfRangeException(nameof(status), status, "A redirect has a status from 300 to 399.");

        return Answer(status, contentType: null, string.Empty)
            .And(Header("Location", location.IsAbsoluteUri ? location.AbsoluteUri : location.OriginalString));
    }

    /// <summary>The server's answer in one of the shapes that a client must be able to read (unverified).</summary>
    /// <param name="shape">Which one.</param>
    /// <returns>The fault. It leaves errors, which are no Plex content, alone.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="shape"/> is not defined.</exception>
    public static PlexFault Shape(PlexShape shape) => Edit(ShapeEdits.For(shape));

    private static int Final(int status) => status is >= 200 and <= 999
        ? status
        : throw new ArgumentOutOfRangeException(nameof(status), status, "A final HTTP status is a number from 200 to 999.");
}
