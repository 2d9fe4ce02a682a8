using PlexSdk.Runtime;

namespace PlexSdk.Tests.Http;

public sealed class LastAddressTests
{
    private readonly LastAddress _addresses = new("http://10.10.10.47:32400/plex/");

    [Test]
    public void The_same_request_again_goes_to_the_address_that_is_parsed_already()
    {
        var first = _addresses.Of(Request("security/resources", "server://a"));

        Assert.That(_addresses.Of(Request("security/resources", "server://a")), Is.SameAs(first));
        Assert.That(first.AbsoluteUri, Is.EqualTo("http://10.10.10.47:32400/plex/security/resources?source=server%3A%2F%2Fa"));
    }

    [TestCase("security/resources", "server://b", "security/resources?source=server%3A%2F%2Fb")]
    [TestCase("security/resources", null, "security/resources")]
    [TestCase("security/token", "server://a", "security/token?source=server%3A%2F%2Fa")]
    public void Another_request_goes_to_its_own_address(string path, string? source, string expected)
    {
        _addresses.Of(Request("security/resources", "server://a"));

        Assert.That(_addresses.Of(Request(path, source)).AbsoluteUri, Is.EqualTo("http://10.10.10.47:32400/plex/" + expected));
    }

    [Test]
    public void A_long_address_is_parsed_each_time_and_leaves_the_last_one_alone()
    {
        var first = _addresses.Of(Request("security/resources", "server://a"));
        var tooLong = _addresses.Of(Request("security/resources", new string('a', 3000)));

        Assert.That(_addresses.Of(Request("security/resources", new string('a', 3000))), Is.EqualTo(tooLong).And.Not.SameAs(tooLong));
        Assert.That(_addresses.Of(Request("security/resources", "server://a")), Is.SameAs(first));
    }

    private static PlexRequest Request(string path, string? source)
    {
        var request = new PlexRequest("getSourceConnectionInformation", HttpMethod.Get, path);
        request.AddQuery("source", source);
        return request;
    }
}
