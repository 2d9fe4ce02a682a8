using PlexSdk.Account.Tests.Support;
using RichardSzalay.MockHttp;

namespace PlexSdk.Account.Tests.Secrets;

public class CanaryTests
{
    private static IEnumerable<TestCaseData> Calls() =>
        from operation in Canary.Operations
        from shape in CanaryShape.All
        select new TestCaseData(operation.Name, shape).SetArgDisplayNames(operation.Name, shape.Name);

    [TestCaseSource(nameof(Calls))]
    public async Task No_answer_to_a_call_gets_a_secret_out(string operation, object answer)
    {
        using var http = new MockHttpMessageHandler();
        http.Fallback.Respond(request => ((CanaryShape)answer).Answer(request, Canary.SentBy(operation)));
        using var account = Canary.Client(http);

        var shown = await WalkAsync(() => Canary.Operations.Single(known => known.Name == operation).Call(account));

        Check(shown);
    }

    private static IEnumerable<TestCaseData> SignIns() =>
    [
        .. CanaryShape.All.Select(shape => new TestCaseData(shape).SetArgDisplayNames(shape.Name)),
        new TestCaseData(new CanaryShape("a PIN that is gone", (_, _) => CanaryShape.Body(404, "application/json", """{"errors":[{"code":1020,"message":"Code not found or expired: 918273645"}]}"""))),
    ];

    [TestCaseSource(nameof(SignIns))]
    public async Task No_answer_to_a_poll_gets_a_secret_out(object answer)
    {
        using var http = new MockHttpMessageHandler();
        http.Fallback.Respond(request => request.Method == HttpMethod.Post
            ? CanaryShape.Body(201, "application/json", $$"""{"id":{{Canary.PinId}},"code":"{{Canary.Code}}","expiresIn":2}""")
            : ((CanaryShape)answer).Answer(request, $"{Canary.PinId}"));
        using var account = new PlexAccountClient(Accounts.Options(), new HttpClient(http));

        Check(await WalkAsync(async () => await account.SignInAsync()));
    }

    private static IEnumerable<TestCaseData> Values() => Makers().Select(item => new TestCaseData(item.Make).SetArgDisplayNames(item.Name));

    private static IEnumerable<(string Name, Func<Task<object?>> Make)> Makers() =>
    [
        ("the options", () => Value(Accounts.Options(options => options.AccessToken = Canary.Account))),
        ("options with a wrong token", () => Value(new PlexAccountClient(Accounts.Options(options => options.AccessToken = Canary.Account + "\n")))),
        ("the client", () => Value(Canary.Client(new MockHttpMessageHandler()))),
        ("a PIN", () => Value(new PlexPin { Id = Canary.PinId, Code = Canary.Code, AuthToken = Canary.Served, Qr = new Uri("https://plex.tv/qr/2d8a") })),
        ("a link", () => Value(new PlexPinLink { Code = Canary.Code })),
        ("a user", () => Value(new PlexUser { AuthToken = Canary.Served, Pin = Canary.HomePin })),
        ("a server", () => Value(new PlexServer { AccessToken = Canary.Served })),
        ("a prompt", () => Value(Prompt())),
        ("a sign-in", () => Value(new PlexSignIn(Prompt(), Canary.Served))),
        ("a state that is none", () => Value(Canary.Client(new MockHttpMessageHandler()).CompleteSignInAsync(Canary.Served))),
        ("a server's source of tokens", () => Value(Canary.Client(new MockHttpMessageHandler()).GetTokenSource(new PlexServer { ClientIdentifier = "c", AccessToken = Canary.Served }))),
        ("a connection that cannot be", async () => await Canary.Client(new MockHttpMessageHandler()).ConnectAsync(Server())),
        ("a file that is broken", () => Value(BrokenFile())),
        ("a token that cannot be written", () => Value(new PlexTokenFile("/dev/null/t").SaveAsync(Canary.Served).AsTask())),
        ("a token with a space", () => Value(new PlexTokenFile("t").SaveAsync(Canary.Served + " x").AsTask())),
    ];

    [TestCaseSource(nameof(Values))]
    public async Task No_value_shows_a_secret(Func<Task<object?>> make) => Check(await WalkAsync(make));

    [Test]
    public void The_search_finds_a_secret_wherever_one_could_be()
    {
        var answer = new PlexErrorAnswer { ResponseBody = Canary.All };

        var shown = Shown.Of(new PlexApiException("m", answer, new IOException(Canary.Served)));

        foreach (var mark in Canary.Marks)
            Assert.That(shown, Does.Contain(mark));
    }

    private static void Check(string shown)
    {
        Assert.That(shown, Is.Not.Empty);
        foreach (var mark in Canary.Marks)
            Assert.That(shown, Does.Not.Contain(mark).IgnoreCase);
    }

    private static async Task<string> WalkAsync(Func<Task<object?>> walk)
    {
        try
        {
            return Shown.Of(await walk());
        }
        catch (Exception exception)
        {
            return Shown.Of(exception);
        }
    }

    private static Task<object?> Value(object value) => Task.FromResult<object?>(value);

    private static async Task<object?> Value(Task task)
    {
        await task;
        return null;
    }

    private static PlexSignInPrompt Prompt() =>
        new() { Code = Canary.Code, BrowserUri = new Uri("https://app.plex.tv/auth#?code=4b7d"), QrUri = new Uri("https://plex.tv/qr/4b7d") };

    private static PlexServer Server() => new()
    {
        Name = "Box",
        ClientIdentifier = "c",
        AccessToken = Canary.Served,
        Connections = [new PlexServerConnection { Uri = new Uri("http://127.0.0.1:1") }],
    };

    private static Task<string?> BrokenFile()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "plex-token 1\n" + Canary.Served + "\nen");
        try
        {
            return new PlexTokenFile(path).LoadAsync().AsTask();
        }
        finally
        {
            File.Delete(path);
        }
    }
}
