namespace PlexSdk.Testing;

/// <summary>How a <see cref="PlexTestServer"/> is set up. Read once, at its start.</summary>
public sealed class PlexTestServerOptions
{
    /// <summary>The clock for the life of tokens and the delays of faults.</summary>
    /// <value>Default: <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>A path in front of all others, as behind a reverse proxy: <c>/plex</c> (observed). Other paths get 404.</summary>
    /// <value>Default: empty. Slashes at either end do not matter.</value>
    public string PathPrefix { get; set; } = string.Empty;

    /// <summary>Speaks https with a certificate made at the start: <see cref="PlexTestServer.Certificate"/>.</summary>
    /// <value>Default: false, plain http.</value>
    public bool UseHttps { get; set; }

    /// <summary>Listens on <c>[::1]</c> and not on <c>127.0.0.1</c>.</summary>
    /// <value>Default: false.</value>
    public bool UseIPv6 { get; set; }

    /// <summary>How a caller that can not be identified is answered.</summary>
    /// <value>Default: <see cref="PlexTestErrorFormat.Html"/>, as a Plex Media Server does (observed).</value>
    public PlexTestErrorFormat ErrorFormat { get; set; } = PlexTestErrorFormat.Html;

    /// <summary>What <c>/identity</c> answers (observed), and the identifier of the server's own <c>server://</c> source.</summary>
    /// <value>Default: null, 40 random hexadecimal digits.</value>
    public string? MachineIdentifier { get; set; }

    /// <summary>The device name of the server's own source.</summary>
    /// <value>Default: <c>PlexTestServer</c>.</value>
    public string Name { get; set; } = "PlexTestServer";

    /// <summary>The version that <c>/identity</c> answers (observed). The endpoints exist since 1.15.4 (documented by Plex).</summary>
    /// <value>Default: <c>1.41.0.8992-8463ad060</c>.</value>
    public string Version { get; set; } = "1.41.0.8992-8463ad060";

    /// <summary>The life of a transient token.</summary>
    /// <value>Default: 48 hours (documented by Plex).</value>
    public TimeSpan TransientTokenLifetime { get; set; } = TimeSpan.FromHours(48);
}
