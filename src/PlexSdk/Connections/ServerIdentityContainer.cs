using PlexSdk.Runtime;

namespace PlexSdk.Connections;

/// <summary>Who a server is.</summary>
internal sealed class ServerIdentityContainer : PlexModel
{
    /// <summary>For a server, the <c>ClientIdentifier</c> of its device (observed).</summary>
    public string MachineIdentifier { get; private set; } = "";

    protected override string? MissingProperty => string.IsNullOrEmpty(MachineIdentifier) ? "machineIdentifier" : null;

    protected override bool TryReadProperty(string name, PlexJsonReader json)
    {
        if (name != "machineIdentifier")
        {
            return false;
        }

        MachineIdentifier = json.ReadString() ?? "";
        return true;
    }
}
