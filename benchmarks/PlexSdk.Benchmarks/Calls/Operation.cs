namespace PlexSdk.Benchmarks.Calls;

/// <summary>The operation that is called, by its name in the OpenAPI document.</summary>
public enum Operation
{
    GetTransientToken,
    GetSourceConnectionInformation,
}
