using System.Text.Json.Nodes;

namespace PlexSdk.Testing;

/// <summary>
/// An error as plex.tv sends it: <c>{"errors":[{"code":1001,"message":"…","status":401}]}</c>, or the same in XML where the
/// caller does not ask for JSON (observed). <see cref="PlexFault.Error(PlexTestError)"/> sends one on demand.
/// </summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Plex's own code; null where none is known.</param>
/// <param name="Message">Plex's words.</param>
public sealed record PlexTestError(int Status, int? Code, string Message)
{
    internal const string XmlRoot = "errors";

    /// <summary>400 with code 1000: the header <c>X-Plex-Client-Identifier</c> is missing (observed).</summary>
    public static PlexTestError MissingClientIdentifier { get; } = new(400, 1000, "X-Plex-Client-Identifier is missing");

    /// <summary>401 with code 1001: there is no token, or plex.tv does not know it (documented by Plex; the code observed).</summary>
    public static PlexTestError NotAuthenticated { get; } = new(401, 1001, "User could not be authenticated");

    /// <summary>403 with code 1041: a protected Home user, and a PIN that is missing or wrong (observed).</summary>
    public static PlexTestError HomePinRequired { get; } = new(403, 1041, "A valid PIN is required to perform this action");

    /// <summary>404 with code 1020: a PIN that has expired, or that nobody created; the error does not repeat the status (observed).</summary>
    public static PlexTestError PinGone { get; } = new(404, 1020, "Code not found or expired") { RepeatsStatus = false };

    /// <summary>422: the other way in which plex.tv refuses a token (observed; its code is not known).</summary>
    public static PlexTestError TokenRefused { get; } = new(422, null, "Invalid token");

    /// <summary>
    /// 429 (observed, without <c>Retry-After</c>). Combine it with <see cref="PlexFault.Header"/> for one.
    /// </summary>
    public static PlexTestError TooManyRequests { get; } = new(429, null, "too_many_requests");

    /// <summary>404 for something else than a PIN (unverified).</summary>
    internal static PlexTestError NotFound { get; } = new(404, null, "Not Found");

    private bool RepeatsStatus { get; init; } = true;

    internal PlexAnswer ToAnswer() => new(Status) { Document = ToJson(), XmlRoot = XmlRoot };

    internal JsonObject ToJson()
    {
        var error = new JsonObject();
        if (Code is not null)
            error["code"] = Code;

        error["message"] = Message;
        if (RepeatsStatus)
            error["status"] = Status;

        return new JsonObject { [XmlRoot] = new JsonArray(error) };
    }
}
