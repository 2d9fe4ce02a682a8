namespace PlexSdk.Benchmarks.Clients;

/// <summary>The two operations of one client, with the same arguments for every client.</summary>
public interface IPlexCalls
{
    Task GetTransientTokenAsync();

    Task GetSourceConnectionInformationAsync(string source);
}
