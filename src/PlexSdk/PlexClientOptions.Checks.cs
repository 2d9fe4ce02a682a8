using System.Reflection;
using PlexSdk.Runtime;

namespace PlexSdk;

/// <content>What the options must be, and the transport that is made of them. Each value is read once.</content>
public partial class PlexClientOptions
{
    private const string NoAddress = "ServerUri must be an absolute http or https address, such as http://10.10.10.47:32400.";

    private static readonly string UserAgent = $"PlexSdk/{OwnVersion()}";

    /// <summary>Makes the transport of a client.</summary>
    /// <exception cref="ArgumentException">An option is missing or has a value that cannot be used.</exception>
    internal PlexTransport ToTransport(HttpClient http) => new(http, ToSettings(), ToTokens());

    /// <summary>The address as requests are put to it: with a slash at its end.</summary>
    /// <exception cref="ArgumentException">Requests cannot be sent there.</exception>
    internal static string BaseAddress(Uri? serverUri) => serverUri switch
    {
        null => throw Invalid("ServerUri must not be null."),
        { IsAbsoluteUri: false } => throw Invalid(NoAddress),
        { Scheme: not ("http" or "https") } => throw Invalid(NoAddress),
        { UserInfo.Length: > 0 } => throw Invalid("ServerUri must not have user information. A token goes into AccessToken."),
        { Query.Length: > 0 } or { Fragment.Length: > 0 } => throw Invalid("ServerUri must not have a query or a fragment. A token goes into AccessToken."),
        _ => serverUri.AbsoluteUri.EndsWith('/') ? serverUri.AbsoluteUri : serverUri.AbsoluteUri + "/",
    };

    private TransportSettings ToSettings() => new(
        BaseAddress(ServerUri),
        [.. IdentityHeaders()],
        OptionLimits.CheckTimeout(Timeout, "options"),
        TimeProvider ?? throw Invalid("TimeProvider must not be null."),
        _maxResponseBytes is null ? null : OptionLimits.CheckResponseBytes(MaxResponseBytes, "options"),
        MaxErrorBytes is >= 0 and <= OptionLimits.LargestBody ? MaxErrorBytes : throw Invalid("MaxErrorBytes must be from 0 to 1,073,741,824 (1 GiB)."));

    private IAccessTokenSource ToTokens()
    {
        if (new object?[] { AccessToken, AccessTokenProvider, AccessTokenSource }.Count(static option => option is not null) > 1)
            throw Invalid("Set one of AccessToken, AccessTokenProvider and AccessTokenSource, not more.");

        if (AccessToken is { } token && string.IsNullOrWhiteSpace(token))
            throw Invalid("AccessToken must not be empty. Leave it null to send no token.");

        return AccessTokenSource ?? (AccessTokenProvider is { } provider ? new DelegateToken(provider) : new StaticToken(AccessToken, "options"));
    }

    private IEnumerable<KeyValuePair<string, string>> IdentityHeaders()
    {
        if (string.IsNullOrWhiteSpace(ClientIdentifier))
            throw Invalid("ClientIdentifier is required: a value that names this installation of your application and stays the same between runs.");

        (string Name, string? Value)[] headers =
        [
            (PlexHeaders.Accept, "application/json"),
            ("User-Agent", UserAgent),
            ("X-Plex-Client-Identifier", ClientIdentifier),
            ("X-Plex-Product", Product),
            ("X-Plex-Version", Version),
            ("X-Plex-Platform", Platform),
            ("X-Plex-Platform-Version", PlatformVersion),
            ("X-Plex-Device", Device),
            ("X-Plex-Device-Name", DeviceName),
            ("X-Plex-Device-Vendor", DeviceVendor),
            ("X-Plex-Model", Model),
            ("X-Plex-Marketplace", Marketplace),
        ];
        return headers.Where(static header => !string.IsNullOrEmpty(header.Value))
            .Select(static header => new KeyValuePair<string, string>(header.Name, HeaderValue.Check(header.Value!, header.Name, "options")));
    }

    private static string OwnVersion() =>
        typeof(PlexClientOptions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    private static ArgumentException Invalid(string message, string paramName = "options") => new(message, paramName);
}
