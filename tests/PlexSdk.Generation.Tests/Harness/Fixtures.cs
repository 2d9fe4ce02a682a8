using System.Reflection;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests.Harness;

/// <summary>All fixture documents, generated and compiled once for the whole run, together with the code of their users.</summary>
internal static class Fixtures
{
    private static readonly Lazy<Task<FixtureSet>> All = new(MakeAsync);

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Fixtures");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.cs").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static Task<FixtureSet> GetAsync() => All.Value;

    public static string Document(string name) => Directory.GetFiles(Folder, name + ".*").Single(path => !path.EndsWith(".cs", StringComparison.Ordinal));

    private static async Task<FixtureSet> MakeAsync()
    {
        using var slots = new SemaphoreSlim(Environment.ProcessorCount);
        var clients = await Task.WhenAll(Names.Select(async name =>
        {
            await slots.WaitAsync();
            try
            {
                var client = await GeneratedClient.MakeAsync(name, SpecReader.Read(Document(name)));
                var caller = Path.Combine(Folder, name + ".cs");
                var compilation = Compiler.Compile(name, client.Sources.Append((caller, await File.ReadAllTextAsync(caller))));
                var assembly = Compiler.Emit(compilation);
                return new FixtureClient(client, Compiler.Complaints(compilation), assembly, Assembly.Load(assembly));
            }
            finally
            {
                slots.Release();
            }
        }));
        return new FixtureSet(clients.ToDictionary(client => client.Client.Name, StringComparer.Ordinal));
    }
}
