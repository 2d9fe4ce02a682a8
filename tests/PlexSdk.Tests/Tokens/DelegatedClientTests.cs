using Microsoft.Extensions.Time.Testing;
using PlexSdk.Testing;

namespace PlexSdk.Tests.Tokens;

/// <summary>A client that gets its token from a <see cref="TransientTokenSource" />, against a real server.</summary>
public class DelegatedClientTests
{
    private PlexTestServer _server = null!;
    private PlexClient _owner = null!;
    private TransientTokenSource _tokens = null!;

    private string Source => $"server://{_server.MachineIdentifier}";

    [SetUp]
    public async Task SetUp()
    {
        _server = await PlexTestServer.StartAsync();
        _owner = new PlexClient(Options(options => options.AccessToken = _server.AdminToken));
        _tokens = new TransientTokenSource(_owner);
    }

    [TearDown]
    public async Task TearDown()
    {
        _tokens.Dispose();
        _owner.Dispose();
        await _server.DisposeAsync();
    }

    [Test]
    public async Task A_client_with_the_source_renews_its_token_when_the_server_restarted()
    {
        using var delegated = new PlexClient(Options(options => options.AccessTokenSource = _tokens));
        await delegated.Authentication.GetSourceConnectionInformationAsync(Source);
        _server.Restart();

        await delegated.Authentication.GetSourceConnectionInformationAsync(Source);

        Assert.That(Paths(), Is.EqualTo(new[]
        {
            "/security/token", "/security/resources", "/security/resources", "/security/token", "/security/resources",
        }));
    }

    [Test]
    public async Task Many_calls_after_a_restart_share_one_new_token()
    {
        using var delegated = new PlexClient(Options(options => options.AccessTokenSource = _tokens));
        await delegated.Authentication.GetSourceConnectionInformationAsync(Source);
        _server.Restart();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => delegated.Authentication.GetSourceConnectionInformationAsync(Source)));

        Assert.That(Paths().Count(path => path == "/security/token"), Is.EqualTo(2));
    }

    [Test]
    public void A_server_that_refuses_every_token_is_asked_twice_and_no_more()
    {
        _server.Faults.Always("/security/resources", PlexFault.Status(401));
        using var delegated = new PlexClient(Options(options => options.AccessTokenSource = _tokens));

        Assert.That(() => delegated.Authentication.GetSourceConnectionInformationAsync(Source), Throws.InstanceOf<PlexUnauthorizedException>());

        Assert.That(Paths(), Is.EqualTo(new[] { "/security/token", "/security/resources", "/security/token", "/security/resources" }));
    }

    [Test]
    public void A_server_that_refuses_every_token_costs_one_request_a_call_and_few_tokens()
    {
        _server.Faults.Always("/security/resources", PlexFault.Status(401));
        using var tokens = new TransientTokenSource(_owner, timeProvider: new FakeTimeProvider());
        using var delegated = new PlexClient(Options(options => options.AccessTokenSource = tokens));

        for (var call = 0; call < 20; call++)
            Assert.That(() => delegated.Authentication.GetSourceConnectionInformationAsync(Source), Throws.InstanceOf<PlexUnauthorizedException>());

        Assert.That(Paths().Count(path => path == "/security/token"), Is.EqualTo(3));
        Assert.That(Paths().Count(path => path == "/security/resources"), Is.LessThanOrEqualTo(23));
    }

    [Test]
    public void An_owner_whose_token_is_refused_fails_as_the_owner()
    {
        _server.ExpireToken(_server.AdminToken);
        using var delegated = new PlexClient(Options(options => options.AccessTokenSource = _tokens));

        Assert.That(
            () => delegated.Authentication.GetSourceConnectionInformationAsync(Source),
            Throws.InstanceOf<PlexUnauthorizedException>().With.Property(nameof(PlexApiException.OperationId)).EqualTo("getTransientToken"));
    }

    [Test]
    public void A_delegate_does_not_learn_of_a_refusal_not_even_the_method_of_a_source()
    {
        _server.Faults.Always("/security/resources", PlexFault.Status(401));
        using var delegated = new PlexClient(Options(options => options.AccessTokenProvider = _tokens.GetTokenAsync));

        Assert.That(() => delegated.Authentication.GetSourceConnectionInformationAsync(Source), Throws.InstanceOf<PlexUnauthorizedException>());

        Assert.That(Paths(), Is.EqualTo(new[] { "/security/token", "/security/resources" }));
    }

    [Test]
    public async Task A_transient_token_is_told_that_it_cannot_create_another_before_anything_is_sent()
    {
        using var delegated = _owner.WithAccessToken((await _tokens.GetTokenAsync())!);
        using var second = new TransientTokenSource(delegated);
        _server.ClearRequests();

        Assert.That(() => second.GetTokenAsync().AsTask(), Throws.InvalidOperationException.With.Message.Contains("account's token").And.Message.Not.Contains("transient-"));
        Assert.That(_server.Requests, Is.Empty);
    }

    [TestCase(true, true, false)]
    [TestCase(true, false, true)]
    [TestCase(false, true, true)]
    [TestCase(true, true, true)]
    public void No_more_than_one_of_token_provider_and_source_may_be_set(bool token, bool provider, bool source) =>
        Assert.That(
            () => new PlexClient(Options(options =>
            {
                options.AccessToken = token ? "token" : null;
                options.AccessTokenProvider = provider ? _tokens.GetTokenAsync : null;
                options.AccessTokenSource = source ? _tokens : null;
            })),
            Throws.ArgumentException.With.Message.Contains("Set one of"));

    private IEnumerable<string> Paths() => _server.Requests.Select(request => request.Path);

    private PlexClientOptions Options(Action<PlexClientOptions> configure)
    {
        var options = new PlexClientOptions { ServerUri = _server.BaseUri, ClientIdentifier = "tests" };
        configure(options);
        return options;
    }
}
