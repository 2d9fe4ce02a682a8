namespace PlexSdk.Testing;

/// <summary>A fault and the requests it is meant for.</summary>
internal sealed record FaultRule(Func<PlexTestRequest, bool> Matches, PlexFault Fault);
