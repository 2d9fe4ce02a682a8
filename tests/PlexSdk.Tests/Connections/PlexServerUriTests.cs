using System.Net;

namespace PlexSdk.Tests.Connections;

public class PlexServerUriTests
{
    private const string Hash = "93b10b279ff8456686414add109854cd";

    [TestCase("http", "10.10.10.47", 32400, "http://10.10.10.47:32400")]
    [TestCase("HTTPS", "10.10.10.47", 8443, "https://10.10.10.47:8443")]
    [TestCase("http", "::1", 32400, "http://[::1]:32400")]
    [TestCase("http", "[2001:db8::7]", 1, "http://[2001:db8::7]:1")]
    [TestCase("https", "media.example.org", 443, "https://media.example.org")]
    [TestCase("http", "tower", 65535, "http://tower:65535")]
    public void An_address_is_built_from_its_parts_and_read_back(string protocol, string host, int port, string expected)
    {
        var address = PlexServerUri.Create(protocol, host, port);

        Assert.That(address.ToString(), Is.EqualTo(expected));
        Assert.That(PlexServerUri.Parse(expected), Is.EqualTo(address));
        Assert.That(address.Protocol, Is.EqualTo(protocol).IgnoreCase);
        Assert.That(address.Host, Is.EqualTo(host.Trim('[', ']')));
        Assert.That(address.Port, Is.EqualTo(port));
        Assert.That(address.Address, Is.EqualTo(IPAddress.TryParse(host, out var ip) ? ip : null));
        Assert.That(address.DirectHash, Is.Null);
    }

    [Test]
    public void The_port_is_32400_unless_told() =>
        Assert.That(PlexServerUri.Create("http", "10.10.10.47").Uri, Is.EqualTo(new Uri("http://10.10.10.47:32400")));

    [TestCase("10.0.2.123", "10-0-2-123")]
    [TestCase("::1", "0-0-0-0-0-0-0-1")]
    [TestCase("2001:db8::ff00:42:8329", "2001-db8-0-0-0-ff00-42-8329")]
    public void A_plex_direct_name_holds_the_address(string ip, string label)
    {
        var address = PlexServerUri.CreateDirect(IPAddress.Parse(ip), Hash.ToUpperInvariant());

        Assert.That(address.ToString(), Is.EqualTo($"https://{label}.{Hash}.plex.direct:32400"));
        Assert.That(PlexServerUri.Parse(address.ToString()), Is.EqualTo(address));
        Assert.That(address.Address, Is.EqualTo(IPAddress.Parse(ip)));
        Assert.That(address.DirectHash, Is.EqualTo(Hash));
    }

    [TestCase("2001-db8--7", "2001:db8::7")]
    [TestCase("1--2-3", "1::2:3")]
    public void A_shortened_IPv6_label_is_read_too(string label, string expected) =>
        Assert.That(PlexServerUri.Parse($"https://{label}.{Hash}.plex.direct").Address, Is.EqualTo(IPAddress.Parse(expected)));

    [Test]
    public void Every_address_comes_back_from_its_plex_direct_name()
    {
        var random = new Random(8);
        for (var i = 0; i < 2000; i++)
        {
            var bytes = new byte[i % 2 == 0 ? 4 : 16];
            random.NextBytes(bytes);
            var address = PlexServerUri.CreateDirect(new IPAddress(bytes), Hash, random.Next(1, 65536));

            Assert.That(PlexServerUri.TryParse(address.ToString(), out var read), Is.True, address.ToString());
            Assert.That(read, Is.EqualTo(address));
            Assert.That(read!.Address!.GetAddressBytes(), Is.EqualTo(bytes));
        }
    }

    [TestCase("https://300-0-2-123.93b10b279ff8456686414add109854cd.plex.direct")]
    [TestCase("https://10-0-2.93b10b279ff8456686414add109854cd.plex.direct")]
    [TestCase("https://10-0-2-123.93b10b279ff8456686414add109854c.plex.direct")]
    [TestCase("https://10-0-2-123.plex.direct")]
    public void A_name_that_only_looks_like_plex_direct_is_a_name(string text)
    {
        var address = PlexServerUri.Parse(text);

        Assert.That(address.Address, Is.Null);
        Assert.That(address.DirectHash, Is.Null);
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("10.10.10.47:32400")]
    [TestCase("ftp://10.10.10.47")]
    [TestCase("http://user:secret@10.10.10.47")]
    [TestCase("http://10.10.10.47/plex")]
    [TestCase("http://10.10.10.47/?X-Plex-Token=secret")]
    [TestCase("http://10.10.10.47/#a")]
    public void What_is_more_or_less_than_an_address_is_not_read(string? text)
    {
        Assert.That(PlexServerUri.TryParse(text, out var address), Is.False);
        Assert.That(address, Is.Null);
        if (text is not null)
            Assert.That(() => PlexServerUri.Parse(text), Throws.ArgumentException.And.Message.Not.Contains("secret"));
    }

    [TestCase("ftp", "10.10.10.47", 1)]
    [TestCase("", "10.10.10.47", 1)]
    [TestCase("http", "", 1)]
    [TestCase("http", "10.10.10.47/plex", 1)]
    [TestCase("http", "user@10.10.10.47", 1)]
    [TestCase("http", "10.10.10.47:80", 1)]
    [TestCase("http", "fe80::1%3", 1)]
    [TestCase("http", "10.10.10.47", 0)]
    [TestCase("http", "10.10.10.47", 65536)]
    public void Parts_that_cannot_stand_in_an_address_are_refused(string protocol, string host, int port) =>
        Assert.That(() => PlexServerUri.Create(protocol, host, port), Throws.InstanceOf<ArgumentException>());

    [Test]
    public void A_plex_direct_name_needs_a_hash_and_an_address_without_a_zone()
    {
        Assert.That(() => PlexServerUri.CreateDirect(IPAddress.Loopback, "93b1"), Throws.ArgumentException);
        Assert.That(() => PlexServerUri.CreateDirect(IPAddress.Parse("fe80::1%3"), Hash), Throws.ArgumentException);
    }
}
