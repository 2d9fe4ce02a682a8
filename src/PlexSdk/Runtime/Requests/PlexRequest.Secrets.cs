namespace PlexSdk.Runtime;

/// <content>What of the call must not be seen, beside its token.</content>
public sealed partial class PlexRequest
{
    internal Secrets Secrets { get; private set; }

    /// <summary>Keeps a value of the request out of every message, body, header and exception of the call.</summary>
    /// <param name="value">The value of a parameter that the OpenAPI document marks as secret; <see langword="null" /> is none.</param>
    public void AddSecret(object? value) => Secrets = Secrets.With(WireText.Of(value));
}
