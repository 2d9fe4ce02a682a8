namespace PlexSdk.Benchmarks.Clients;

/// <summary>Who every client says that it is.</summary>
public static class Caller
{
    public const string Token = "abcdefghij0123456789";
    public const string ClientIdentifier = "benchmark-4f1c9a";
}
