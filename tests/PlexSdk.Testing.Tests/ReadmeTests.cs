namespace PlexSdk.Testing.Tests;

/// <summary>Runs the README's two examples, and makes sure that they are the README's.</summary>
public class ReadmeTests
{
    [Test]
    public async Task Five_lines()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var http = new HttpClient { BaseAddress = server.BaseUri };
        http.DefaultRequestHeaders.Add("X-Plex-Client-Identifier", "my-tests");
        http.DefaultRequestHeaders.Add("X-Plex-Token", server.AdminToken);
        var xml = await http.GetStringAsync("security/token?type=delegation&scope=all");

        Assert.That(xml, Does.Contain("token=\"transient-"));
    }

    [Test]
    public async Task A_bad_day()
    {
        await using var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);

        server.Faults.Enqueue(PlexFault.Status(503).And(PlexFault.Header("Retry-After", "1")).Times(2)); // fails twice, then is fine
        server.Faults.Always("/security/resources", PlexFault.Shape(PlexShape.DeviceAsArray));          // a shape that you must read
        var gate = new PlexGate();
        server.Faults.Enqueue("/identity", PlexFault.DelayBody(gate));                                  // hangs until gate.Release()

        Assert.That(await caller.StatusAsync(Caller.MintPath, server.AdminToken), Is.EqualTo(503));
        Assert.That(await caller.StatusAsync(Caller.MintPath, server.AdminToken), Is.EqualTo(503));
        var resources = await caller.JsonAsync(Caller.ResourcesPath(server.Sources[0].Identifier), server.AdminToken);
        Assert.That(resources["Device"]!.AsArray(), Has.Count.EqualTo(1));
        using var identity = await caller.SendAsync("identity", null);
        gate.Release();
        Assert.That(await identity.Content.ReadAsStringAsync(), Does.Contain(server.MachineIdentifier));
    }

    [Test]
    public void The_examples_above_are_the_READMEs()
    {
        var here = Lines("ReadmeTests.cs").ToHashSet();
        var snippets = Lines("README.md")
            .Aggregate((Inside: false, Lines: new List<string>()), (state, line) =>
            {
                if (line.StartsWith("```", StringComparison.Ordinal))
                {
                    return (!state.Inside, state.Lines);
                }

                if (state.Inside)
                {
                    state.Lines.Add(line);
                }

                return state;
            }).Lines;

        Assert.That(snippets, Has.Count.EqualTo(9));
        Assert.That(snippets.Where(line => !here.Contains(line)), Is.Empty);
    }

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, file)).Select(line => line.Trim());
}
