using PlexSdk.Account;
using PlexSdk.Testing;
using RichardSzalay.MockHttp;

namespace PlexSdk.DependencyInjection.Tests.Account;

[CancelAfter(60_000)]
public class AccountResilienceTests
{
    private static readonly Dictionary<string, Func<AccountHost, Task>> Changes = new()
    {
        ["POST /api/v2/pins"] = host => host.Account.Pins.CreatePinAsync(strong: true),
        ["PUT /api/v2/pins/link"] = host => host.Account.Pins.LinkPinAsync(new() { Code = "ABCD" }),
        ["DELETE /api/v2/users/signout"] = host => host.Account.SignOutAsync(),
        ["POST /api/v2/home/users/0/switch"] = host => host.Account.SwitchUserAsync(new PlexHomeUser { Uuid = "0" }),
    };

    private static readonly Dictionary<string, Func<AccountHost, Task>> Questions = new()
    {
        ["/api/v2/user"] = host => host.Account.Users.GetUserAsync(),
        ["/api/v2/ping"] = host => host.Account.PingAsync(),
        ["/api/v2/resources"] = host => host.Account.GetServersAsync(),
        ["/api/v2/home/users"] = host => host.Account.GetHomeUsersAsync(),
    };

    private static IEnumerable<TestCaseData> ChangesAndFaults() =>
        from change in Changes.Keys
        from fault in new[] { "503", "429", "reset", "cut" }
        select new TestCaseData(change, fault);

    private static IEnumerable<TestCaseData> QuestionPaths() => Questions.Keys.Select(path => new TestCaseData(path));

    [TestCaseSource(nameof(ChangesAndFaults))]
    public async Task What_changes_something_is_sent_once_whatever_retries_are_configured(string change, string fault)
    {
        await using var host = await AccountHost.StartAsync(build: account => account.ConfigurePlexResilience(resilience =>
            resilience.Retry.ShouldHandle = static arguments => new(arguments.Outcome.Exception is not null || !arguments.Outcome.Result!.IsSuccessStatusCode)));
        host.Tv.Faults.Always(fault switch
        {
            "503" => PlexFault.Status(503),
            "429" => PlexFault.Error(PlexTestError.TooManyRequests).And(PlexFault.Header("Retry-After", "1")),
            "cut" => PlexFault.Answer(500, "text/html", "<html>").And(PlexFault.TruncatedBody()),
            _ => PlexFault.ResetBeforeHeaders(),
        });

        await Failure.Of<Exception>(host.Clock.SkipPausesOfAsync(Changes[change](host)));

        Assert.That(host.Tv.Requests.Select(request => $"{request}"), Is.EqualTo(new[] { change }));
    }

    [TestCaseSource(nameof(QuestionPaths))]
    public async Task What_only_asks_is_asked_again(string path)
    {
        await using var host = await AccountHost.StartAsync();
        host.Tv.Faults.Enqueue(PlexFault.Status(503), PlexFault.ResetBeforeHeaders());

        await host.Clock.SkipPausesOfAsync(Questions[path](host));

        Assert.That(host.Tv.Requests.Select(request => $"{request}"), Is.EqualTo(Enumerable.Repeat($"GET {path}", 3)));
    }

    [Test]
    public async Task A_sign_in_makes_one_PIN_and_polls_at_its_own_pace()
    {
        await using var host = await AccountHost.StartAsync(signedIn: false);
        host.Tv.Faults.Enqueue(
            request => request.Method == "GET" && request.Path.StartsWith("/api/v2/pins/", StringComparison.Ordinal),
            PlexFault.Status(503), PlexFault.ResetBeforeHeaders());

        var user = await host.SignInAsync();

        Assert.That(user.Title, Is.EqualTo("Owner"));
        Assert.That(host.Tv.Pins, Has.Count.EqualTo(1));
        Assert.That(host.Tv.Requests.Count(request => request.Path.StartsWith("/api/v2/pins/", StringComparison.Ordinal)), Is.EqualTo(3), "and not once more by a retry");
    }

    [Test]
    public async Task A_PIN_that_cannot_be_made_is_told_at_once_and_nobody_is_sent_anywhere()
    {
        await using var host = await AccountHost.StartAsync(signedIn: false);
        host.Tv.Faults.Always("/api/v2/pins", PlexFault.Status(503));

        var exception = await Failure.Of<PlexApiException>(host.SignInAsync());

        Assert.That(exception.StatusCode, Is.EqualTo(503));
        Assert.That(host.Tv.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Settings_and_handlers_of_the_application_are_used()
    {
        await using var host = await AccountHost.StartAsync(build: account => account
            .ConfigureHttpClient(client => client.DefaultRequestHeaders.Add("X-Application", "mine"))
            .AddHttpMessageHandler(() => new Marker()));

        await host.Account.PingAsync();

        var request = host.Tv.Requests.Single();
        Assert.That((request.Header("X-Application"), request.Header("X-Handler")), Is.EqualTo(("mine", "seen")));
    }

    [Test]
    public async Task A_log_shows_where_a_PIN_was_asked_for_but_not_which()
    {
        await using var host = await AccountHost.StartAsync(signedIn: false);

        await host.SignInAsync();

        var lines = host.Log.Entries.Where(entry => entry.Category == "System.Net.Http.HttpClient.PlexSdk.Account").Select(entry => entry.Text).ToList();
        Assert.That(lines, Has.Some.Contains($"Sending GET {host.Tv.ApiUri}/pins/*").And.Some.Contains($"GET {host.Tv.ApiUri}/pins/* was answered with 200"));
    }

    [Test]
    public async Task An_answer_that_is_not_HTTP_is_not_quoted_where_it_repeats_an_address()
    {
        const string Number = "4711471147";
        var mock = new MockHttpMessageHandler();
        mock.When("*").Throw(new HttpRequestException($"Received an invalid status line: 'GET /pins/{Number}'.", new IOException(Number)));
        await using var host = await AccountHost.StartAsync(build: account => account.ConfigurePrimaryHttpMessageHandler(() => mock));

        var exception = await Failure.Of<HttpRequestException>(host.Account.Pins.GetPinAsync(4711471147));

        Assert.That(exception.ToString(), Does.Not.Contain(Number));
        Assert.That(host.Log.Entries.Select(entry => entry.Category), Has.Some.EqualTo("Polly"));
        Assert.That(host.Log.Entries.Select(entry => entry.Text), Has.None.Contains(Number));
    }

    private sealed class Marker : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.TryAddWithoutValidation("X-Handler", "seen");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
