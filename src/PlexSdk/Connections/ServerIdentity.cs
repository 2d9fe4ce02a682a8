using PlexSdk.Runtime;

namespace PlexSdk.Connections;

/// <summary>The response of <c>GET /identity</c>, which needs no token (observed).</summary>
internal sealed class ServerIdentity : PlexModel
{
    private Container? _container;

    /// <summary>For a server, the <c>ClientIdentifier</c> of its device (observed).</summary>
    public string MachineIdentifier => _container!.MachineIdentifier!;

    protected override string? MissingProperty => _container is null ? "MediaContainer" : null;

    protected override bool TryReadProperty(string name, PlexJsonReader json)
    {
        _container = name == "MediaContainer" ? json.ReadModel(static () => new Container()) : _container;
        return name == "MediaContainer";
    }

    private sealed class Container : PlexModel
    {
        public string? MachineIdentifier { get; private set; }

        protected override string? MissingProperty => string.IsNullOrEmpty(MachineIdentifier) ? "machineIdentifier" : null;

        protected override bool TryReadProperty(string name, PlexJsonReader json)
        {
            MachineIdentifier = name == "machineIdentifier" ? json.ReadString() : MachineIdentifier;
            return name == "machineIdentifier";
        }
    }
}
