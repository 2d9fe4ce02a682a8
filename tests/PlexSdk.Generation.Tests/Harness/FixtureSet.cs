using System.Reflection;

namespace PlexSdk.Generation.Tests.Harness;

/// <summary>The compiled fixtures by name.</summary>
internal sealed record FixtureSet(IReadOnlyDictionary<string, FixtureClient> Clients);

/// <summary>A fixture's client with its user's code, compiled.</summary>
internal sealed record FixtureClient(GeneratedClient Client, IReadOnlyList<string> Complaints, byte[] Bytes, Assembly Assembly);
