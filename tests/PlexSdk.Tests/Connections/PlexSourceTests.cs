using PlexSdk.Tests.Tokens;

namespace PlexSdk.Tests.Connections;

public class PlexSourceTests
{
    [Test]
    public void A_server_and_a_provider_are_written_with_their_prefix()
    {
        Assert.That(PlexSource.Server("abc").ToString(), Is.EqualTo("server://abc"));
        Assert.That(PlexSource.Provider("tv.plex.provider.vod").ToString(), Is.EqualTo("provider://tv.plex.provider.vod"));
    }

    [TestCase("server://abc", true)]
    [TestCase("provider://abc", false)]
    [TestCase("SERVER://abc", true)]
    public void What_is_read_is_what_was_written(string text, bool isServer)
    {
        var source = PlexSource.Parse(text);

        Assert.That(source, Is.EqualTo(isServer ? PlexSource.Server("abc") : PlexSource.Provider("abc")));
        Assert.That(source.IsServer, Is.EqualTo(isServer));
        Assert.That(source.IsProvider, Is.Not.EqualTo(isServer));
        Assert.That(source.Identifier, Is.EqualTo("abc"));
        Assert.That(PlexSource.Parse(source.ToString()), Is.EqualTo(source));
    }

    [Test]
    public void Sources_differ_by_kind_and_by_identifier()
    {
        Assert.That(PlexSource.Server("a"), Is.Not.EqualTo(PlexSource.Provider("a")));
        Assert.That(PlexSource.Server("a") == PlexSource.Server("A"), Is.False);
        Assert.That(PlexSource.Server("a").GetHashCode(), Is.EqualTo(PlexSource.Parse("server://a").GetHashCode()));
    }

    [TestCase("243b471948ace337a8f92f129ec97d1902fcb1df")]
    [TestCase("https://10.0.0.1")]
    [TestCase("server:/abc")]
    [TestCase("server://")]
    [TestCase("server://  ")]
    [TestCase("server://server://abc")]
    [TestCase("")]
    public void Another_text_is_no_source_and_is_told_the_remedy(string text)
    {
        Assert.That(PlexSource.TryParse(text, out var source), Is.False);
        Assert.That(source, Is.EqualTo(default(PlexSource)));
        Assert.That(() => PlexSource.Parse(text), Throws.ArgumentException.With.Message.Contains("PlexSource.Server or PlexSource.Provider"));
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("server://abc")]
    public void An_identifier_has_no_prefix(string identifier)
    {
        Assert.That(() => PlexSource.Server(identifier), Throws.ArgumentException.With.Message.Contains("PlexSource.Parse"));
        Assert.That(() => PlexSource.Provider(identifier), Throws.ArgumentException);
    }

    [Test]
    public void The_default_value_is_empty_and_refused_before_anything_is_sent()
    {
        PlexSource source = default;

        Assert.That(source.ToString(), Is.Empty);
        Assert.That(source.Identifier, Is.Empty);
        Assert.That(source.IsServer || source.IsProvider, Is.False);
        Assert.That(
            () => Fake().Authentication.GetSourceConnectionInformationAsync(source),
            Throws.ArgumentException.With.Message.Contains("PlexSource.Server"));
    }

    [Test]
    public async Task The_operation_takes_a_source_on_any_client_that_has_the_interface()
    {
        var answer = await ((IPlexClient)Fake()).Authentication.GetSourceConnectionInformationAsync(PlexSource.Server("abc"), refresh: true);

        Assert.That(answer.MediaContainer.Device.Name, Is.EqualTo("server://abc refresh=True"));
    }

    private static FakePlexClient Fake() => new FakePlexClient(_ => throw new NotSupportedException());
}
