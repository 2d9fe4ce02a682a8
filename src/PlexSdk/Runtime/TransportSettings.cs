using System.Reflection;

namespace PlexSdk.Runtime;

/// <summary>The options of a client, checked and frozen.</summary>
internal sealed class TransportSettings
{
    private const int MaxProbeBytes = 64 * 1024;
    private const int LargestBody = 1 << 30;

    private static readonly string OwnUserAgent = $"PlexSdk/{OwnVersion()}";

    private TransportSettings(PlexClientOptions options)
    {
        BaseAddress = CheckServerUri(options.ServerUri);
        Headers = [.. IdentityHeaders(options)];
        TimeProvider = options.TimeProvider ?? throw Invalid("TimeProvider must not be null.");
        Timeout = options.Timeout > TimeSpan.Zero && options.Timeout.TotalMilliseconds <= int.MaxValue || options.Timeout == System.Threading.Timeout.InfiniteTimeSpan
            ? options.Timeout
            : throw Invalid("Timeout must be longer than nothing and at most 24 days, or Timeout.InfiniteTimeSpan.");
        MaxResponseBytes = options.MaxResponseBytes is >= 1 and <= LargestBody
            ? options.MaxResponseBytes
            : throw Invalid("MaxResponseBytes must be from 1 to 1,073,741,824 (1 GiB).");
        MaxErrorBytes = options.MaxErrorBytes is >= 0 and <= LargestBody
            ? options.MaxErrorBytes
            : throw Invalid("MaxErrorBytes must be from 0 to 1,073,741,824 (1 GiB).");
    }

    /// <summary>The server's address with a slash at its end, so that a path prefix is kept.</summary>
    public string BaseAddress { get; private set; }

    /// <summary>The headers of every request but the token.</summary>
    public KeyValuePair<string, string>[] Headers { get; }

    public TimeSpan Timeout { get; private set; }

    public int MaxResponseBytes { get; private set; }

    public int MaxErrorBytes { get; private set; }

    public TimeProvider TimeProvider { get; }

    /// <summary>Whether no token may be sent, not even one that the <see cref="HttpClient" /> has.</summary>
    public bool IsAnonymous { get; private set; }

    public static TransportSettings From(PlexClientOptions options) =>
        new(options ?? throw new ArgumentNullException(nameof(options)));

    /// <summary>The same for another server.</summary>
    public TransportSettings For(Uri serverUri)
    {
        var copy = (TransportSettings)MemberwiseClone();
        copy.BaseAddress = CheckServerUri(serverUri);
        return copy;
    }

    /// <summary>The same for a first question to another server, whose answer is short.</summary>
    public TransportSettings ForProbe(Uri serverUri, TimeSpan timeout)
    {
        var copy = For(serverUri);
        copy.Timeout = timeout;
        copy.IsAnonymous = true;
        copy.MaxResponseBytes = Math.Min(copy.MaxResponseBytes, MaxProbeBytes);
        copy.MaxErrorBytes = Math.Min(copy.MaxErrorBytes, MaxProbeBytes);
        return copy;
    }

    private static string CheckServerUri(Uri? uri)
    {
        if (uri is null)
        {
            throw Invalid("ServerUri must not be null.");
        }

        if (!uri.IsAbsoluteUri || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
        {
            throw Invalid("ServerUri must be an absolute http or https address, such as http://10.10.10.47:32400.");
        }

        if (uri.UserInfo.Length > 0)
        {
            throw Invalid("ServerUri must not have user information. A token goes into AccessToken.");
        }

        if (uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            throw Invalid("ServerUri must not have a query or a fragment. A token goes into AccessToken.");
        }

        return uri.AbsoluteUri.EndsWith('/') ? uri.AbsoluteUri : uri.AbsoluteUri + "/";
    }

    private static IEnumerable<KeyValuePair<string, string>> IdentityHeaders(PlexClientOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ClientIdentifier))
        {
            throw Invalid("ClientIdentifier is required: a value that names this installation of your application and stays the same between runs.");
        }

        (string Name, string? Value)[] headers =
        [
            (PlexHeaders.Accept, PlexHeaders.Json),
            (PlexHeaders.UserAgent, OwnUserAgent),
            (PlexHeaders.ClientIdentifier, options.ClientIdentifier),
            (PlexHeaders.Product, options.Product),
            (PlexHeaders.Version, options.Version),
            (PlexHeaders.Platform, options.Platform),
            (PlexHeaders.PlatformVersion, options.PlatformVersion),
            (PlexHeaders.Device, options.Device),
            (PlexHeaders.DeviceName, options.DeviceName),
            (PlexHeaders.DeviceVendor, options.DeviceVendor),
            (PlexHeaders.Model, options.Model),
            (PlexHeaders.Marketplace, options.Marketplace),
        ];
        foreach (var (name, value) in headers)
        {
            if (!string.IsNullOrEmpty(value))
            {
                yield return new(name, HeaderValue.Check(value!, name, nameof(options)));
            }
        }
    }

    private static string OwnVersion()
    {
        var version = typeof(TransportSettings).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        var metadata = version.IndexOf('+');
        return metadata < 0 ? version : version.Substring(0, metadata);
    }

    private static ArgumentException Invalid(string message, string paramName = "options") => new(message, paramName);
}
