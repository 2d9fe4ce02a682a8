namespace PlexSdk.Testing;

/// <summary>GET <c>/identity</c>: who the server is, for everybody (observed).</summary>
internal sealed class IdentityEndpoint(string machineIdentifier, string version)
{
    private const string ApiVersion = "1.1.1";

    public PlexAnswer Answer() => PlexAnswer.Of(new()
    {
        ["size"] = 0,
        ["apiVersion"] = ApiVersion,
        ["claimed"] = true,
        ["machineIdentifier"] = machineIdentifier,
        ["version"] = version,
    });
}
