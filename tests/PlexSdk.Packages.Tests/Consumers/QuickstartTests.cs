using System.Text.RegularExpressions;
using PlexSdk.Packages.Tests.Support;
using PlexSdk.Testing;

namespace PlexSdk.Packages.Tests.Consumers;

/// <summary>The sample, which is also the demo: what it prints, and that no secret is in it.</summary>
public sealed class QuickstartTests
{
    [Test]
    public async Task It_tells_the_whole_road_inside_its_process()
    {
        var output = await Quickstart().RunAsync(await ConsumerProjects.OutputOfAsync("Quickstart", "net10.0"));

        var lines = output.Trim().ReplaceLineEndings("\n").Split('\n');
        Assert.That(lines[0], Does.Match("^Open https://plex.tv/link/\\?pin=([A-Z0-9]{4}) or scan this, or type \\1 at https://plex.tv/link:$"));
        Assert.That(lines.Count(line => line.Contains('\u2588', StringComparison.Ordinal)), Is.GreaterThan(14), "the QR code");
        Assert.That(lines.SkipWhile(line => !line.StartsWith("Signed", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "^Signed in as Ada. The token is kept in account.token, which only you can read.$",
            "^  Attic is yours$",
            "^  Cinema is shared by Grace$",
            @"^Connected to Attic at http://127\.0\.0\.1:\d+/ \(local\)$",
            "^Transient token to hand on: transient-[0-9a-f]{4}\u2026[0-9a-f]{4}$",
            "^With it, Attic can be reached at$",
            @"^  http://127\.0\.0\.1:\d+ local: True relay: False$",
            @"^  https://203-0-113-222\.[0-9a-f]{32}\.plex\.direct:32403 local: False relay: False$",
            @"^  https://198-51-100-105\.[0-9a-f]{32}\.plex\.direct:8443 local: False relay: True$",
            @"^The best of them is http://127\.0\.0\.1:\d+/ \(local\)$",
        }).Using<string>((line, pattern) => Regex.IsMatch(line, pattern)));
    }

    [Test]
    public async Task It_calls_the_server_that_the_environment_names()
    {
        await using var server = await PlexTestServer.StartAsync(new() { Name = "Mine" });
        var quickstart = Quickstart();
        quickstart.Environment["PLEX_URL"] = server.BaseUri.AbsoluteUri;
        quickstart.Environment["PLEX_TOKEN"] = server.AdminToken;
        quickstart.Environment["PLEX_SOURCE"] = $"server://{server.MachineIdentifier}";

        var output = await quickstart.RunAsync(await ConsumerProjects.OutputOfAsync("Quickstart", "net10.0"));

        Assert.That(output, Does.Match("Transient token to hand on: transient-[0-9a-f]{4}\u2026[0-9a-f]{4}"));
        Assert.That(output, Does.Contain("Mine can be reached at").And.Contain(server.Sources[0].Connections[0].Uri).And.Contain("The best of them is"));
        Assert.That(output, Does.Not.Contain(server.AdminToken).And.Not.Contain("Signed in"));
    }

    // The environment of these tests may be that of somebody who uses the sample.
    private static Command Quickstart()
    {
        var command = ConsumerProjects.DotNet(TemporaryFolders.Create($"quickstart-{Guid.NewGuid():N}"));
        foreach (var name in new[] { "PLEX_URL", "PLEX_TOKEN", "PLEX_SOURCE", "PLEX_SIGNIN" })
            command.Environment[name] = null;

        return command;
    }
}
