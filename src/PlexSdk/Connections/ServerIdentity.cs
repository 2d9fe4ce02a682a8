using PlexSdk.Runtime;

namespace PlexSdk.Connections;

/// <summary>The response of <c>GET /identity</c>, which needs no token (observed).</summary>
internal sealed class ServerIdentity : PlexModel
{
    public ServerIdentityContainer? MediaContainer { get; private set; }

    protected override string? MissingProperty => MediaContainer is null ? "MediaContainer" : null;

    protected override bool TryReadProperty(string name, PlexJsonReader json)
    {
        if (name != "MediaContainer")
        {
            return false;
        }

        MediaContainer = json.ReadModel(static () => new ServerIdentityContainer());
        return true;
    }
}
