namespace PlexSdk.Tests.Connections;

public class CandidateTests
{
    private static readonly Device AllKinds = new()
    {
        Connection =
        [
            Entry("http://relay:1", local: false, relay: true),
            Entry("https://relay:1", local: true, relay: true),
            Entry("http://remote:1", local: false),
            Entry("https://remote:1", local: null),
            Entry("http://local:1", local: true),
            Entry("https://local:1", local: true),
            Entry("https://local:2", local: true, relay: false),
        ],
    };

    [Test]
    public void Local_comes_first_then_remote_then_relay_and_https_before_http() =>
        Assert.That(Uris(AllKinds.GetCandidates()), Is.EqualTo(new[]
        {
            "https://local:1/", "https://local:2/", "http://local:1/",
            "https://remote:1/", "http://remote:1/",
            "https://relay:1/", "http://relay:1/",
        }));

    [Test]
    public void Relays_can_be_forbidden() =>
        Assert.That(Uris(AllKinds.GetCandidates(new() { AllowRelay = false })), Is.EqualTo(new[]
        {
            "https://local:1/", "https://local:2/", "http://local:1/", "https://remote:1/", "http://remote:1/",
        }));

    [Test]
    public void Http_can_be_forbidden() =>
        Assert.That(Uris(AllKinds.GetCandidates(new() { AllowHttp = false })), Is.EqualTo(new[]
        {
            "https://local:1/", "https://local:2/", "https://remote:1/", "https://relay:1/",
        }));

    [Test]
    public void Local_addresses_can_be_forbidden() =>
        Assert.That(Uris(AllKinds.GetCandidates(new() { AllowLocal = false })), Is.EqualTo(new[]
        {
            "https://remote:1/", "http://remote:1/", "http://relay:1/",
        }));

    [Test]
    public void An_entry_without_an_address_of_its_own_is_made_from_its_parts() =>
        Assert.That(
            Uris(new Device
            {
                Connection =
                [
                    new() { Protocol = "https", Address = "10.0.0.1", Port = 8443 },
                    new() { Address = "::1" },
                    new() { Uri = new Uri("/relative", UriKind.Relative), Protocol = "http", Address = "tower", Port = 1 },
                ],
            }.GetCandidates()),
            Is.EqualTo(new[] { "https://10.0.0.1:8443/", "http://[::1]:32400/", "http://tower:1/" }));

    [Test]
    public void Entries_without_a_usable_address_and_repeated_ones_are_left_out() =>
        Assert.That(
            Uris(new Device
            {
                Connection =
                [
                    new(),
                    new() { Address = "no host" },
                    new() { Protocol = "ftp", Address = "10.0.0.1" },
                    new() { Address = "10.0.0.1", Port = 70000 },
                    new() { Uri = new Uri("http://10.0.0.1/?X-Plex-Token=secret") },
                    Entry("http://10.0.0.2:1", local: true),
                    Entry("http://10.0.0.2:1/", local: false),
                ],
            }.GetCandidates()),
            Is.EqualTo(new[] { "http://10.0.0.2:1/" }));

    [Test]
    public void A_device_without_connections_has_no_candidates()
    {
        Assert.That(new Device().GetCandidates(), Is.Empty);
        Assert.That(new Device { Connection = null! }.GetCandidates(), Is.Empty);
    }

    [Test]
    public void An_entry_that_is_null_is_left_out() =>
        Assert.That(Uris(new Device { Connection = [null!, Entry("http://local:1", local: true), null!] }.GetCandidates()), Is.EqualTo(new[] { "http://local:1/" }));

    [Test]
    public void Entries_without_a_usable_address_throw_nothing_on_the_way()
    {
        var device = new Device
        {
            Connection =
            [
                new(), new() { Address = "no host" }, new() { Address = "fe80::1%1" }, new() { Address = "a", Port = 70000 },
                new() { Protocol = "ftp", Address = "a" }, new() { Address = new string('a', 300) }, Entry("http://local:1", local: true),
            ],
        };
        var thread = Environment.CurrentManagedThreadId;
        var thrown = new List<Exception>();
        void Keep(object? sender, System.Runtime.ExceptionServices.FirstChanceExceptionEventArgs e)
        {
            if (Environment.CurrentManagedThreadId == thread)
                thrown.Add(e.Exception);
        }

        AppDomain.CurrentDomain.FirstChanceException += Keep;
        var candidates = device.GetCandidates();
        AppDomain.CurrentDomain.FirstChanceException -= Keep;

        Assert.That(candidates, Has.Count.EqualTo(1));
        Assert.That(thrown, Is.Empty);
    }

    private static Connection Entry(string uri, bool? local, bool? relay = null) => new() { Uri = new Uri(uri), Local = local, Relay = relay };

    private static string[] Uris(IEnumerable<ConnectionCandidate> candidates) => [.. candidates.Select(candidate => candidate.Uri.AbsoluteUri)];
}
