using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary><c>/pins</c>: creates a PIN, says what became of it, and links it to somebody who is signed in.</summary>
internal sealed class PinEndpoint(AccountDoorkeeper doorkeeper, PinList pins, SessionList sessions, PlexTestUser? quickUser)
{
    // What the X-Plex-Product of an application that sends none becomes (observed).
    private const string NoProduct = "0";

    public PlexAnswer Create(HttpRequest http, PlexTestRequest request) => AccountDoorkeeper.Admit(http, clientIdentifier =>
    {
        var strong = http.QueryValue("strong") ?? request.BodyValue("strong");
        var pin = pins.Create(strong is "true" or "1", clientIdentifier, http.PlexValue("X-Plex-Product"));
        var answer = Describe(StatusCodes.Status201Created, pin, http);
        if (quickUser is not null)
            pins.Claim(pin.Code, () => sessions.Create(quickUser));

        return answer;
    });

    // What another installation gets is not known: here the PIN is not there for it.
    public PlexAnswer Poll(HttpRequest http, string id) => AccountDoorkeeper.Admit(http, clientIdentifier =>
        pins.Find(pin => pin.Id.ToString(CultureInfo.InvariantCulture) == id && pin.ClientIdentifier == clientIdentifier) is { } pin
            ? Describe(StatusCodes.Status200OK, pin, http)
            : PlexTestError.PinGone.ToAnswer());

    public PlexAnswer Link(HttpRequest http, PlexTestRequest request) => doorkeeper.AdmitUser(http, (user, _) =>
        pins.Claim(request.BodyValue("code") ?? http.QueryValue("code"), () => sessions.Create(user))
            ? new PlexAnswer(StatusCodes.Status204NoContent)
            : PlexTestError.PinGone.ToAnswer());

    private PlexAnswer Describe(int status, PlexTestPin pin, HttpRequest http) => new(status)
    {
        XmlRoot = "pin",
        Document = new JsonObject
        {
            ["id"] = pin.Id,
            ["code"] = pin.Code,
            ["product"] = pin.Product ?? NoProduct,
            ["trusted"] = false,
            ["qr"] = $"{http.Scheme}://{http.Host}{AccountRouter.Api}/pins/qr/{pin.Code}",
            ["clientIdentifier"] = pin.ClientIdentifier,
            ["location"] = Location(),
            ["expiresIn"] = pins.SecondsLeft(pin),
            ["createdAt"] = AccountJson.Time(pin.CreatedAt),
            ["expiresAt"] = AccountJson.Time(pin.ExpiresAt),
            ["authToken"] = pin.AuthToken,
            ["newRegistration"] = pin.IsClaimed ? false : null,
        },
    };

    // Plex guesses it from the caller's address (observed).
    private static JsonObject Location() => new()
    {
        ["code"] = "NZ",
        ["european_union_member"] = false,
        ["continent_code"] = "OC",
        ["country"] = "New Zealand",
        ["city"] = "Wellington",
        ["time_zone"] = "Pacific/Auckland",
        ["postal_code"] = "6011",
        ["in_privacy_restricted_country"] = false,
        ["in_privacy_restricted_region"] = false,
        ["subdivisions"] = "Wellington",
        ["coordinates"] = "-41.000, 174.000",
    };
}
