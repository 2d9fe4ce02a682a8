using PlexSdk.Account.Tests.Support;

namespace PlexSdk.Account.Tests.SignIn;

public class SignInTests
{
    [TestCase(200)]
    [TestCase(201)]
    public async Task A_person_signs_in(int created)
    {
        var plexTv = PlexTv.SigningIn().On("POST pins?strong=true", Answer.NewPin(created));
        using var account = plexTv.Account();
        var prompts = new List<PlexSignInPrompt>();

        var user = await account.SignInAsync((prompt, _) =>
        {
            prompts.Add(prompt);
            return Task.CompletedTask;
        });

        Assert.That(user.Username, Is.EqualTo("example"));
        Assert.That(plexTv.Lines, Is.EqualTo((string[])["POST pins?strong=true", $"GET pins/{Answer.PinId}", "GET user"]));
        Assert.That(plexTv.Requests.Select(request => request.Token), Is.EqualTo((string?[])[null, null, Answer.Token]));
        Assert.That(prompts.Single().Code, Is.EqualTo(Answer.Code));
        Assert.That(prompts[0].QrUri, Is.EqualTo(new Uri($"https://plex.tv/api/v2/pins/qr/{Answer.Code}")));
        Assert.That(prompts[0].ExpiresAt, Is.EqualTo(InstantClock.Start.AddMinutes(30)));
    }

    [Test]
    public async Task Numbers_as_texts_and_explicit_nulls_are_read()
    {
        var plexTv = PlexTv.SigningIn()
            .On("POST pins?strong=true", Answer.Json(201, $$"""{"id":"{{Answer.PinId}}","code":"{{Answer.Code}}","qr":null,"trusted":"0","expiresIn":"1800","createdAt":null,"expiresAt":null,"authToken":null}"""))
            .On("GET user", Answer.Json(200, """{"id":"12","username":null,"email":null,"title":"Kid","home":1,"subscription":null,"roles":null,"new":{"a":[1]}}"""));
        using var account = plexTv.Account();

        var user = await account.SignInAsync();

        Assert.That((user.Id, user.Username, user.Email, user.Title, user.Home), Is.EqualTo((12L, (string?)null, (string?)null, "Kid", (bool?)true)));
    }

    [Test]
    public async Task A_failure_to_create_the_pin_is_thrown_at_once()
    {
        foreach (var answer in (Func<HttpResponseMessage>[])[Answer.Status(503), Answer.Status(429, ("Retry-After", "1")), Answer.Error(400, 1000, "missing")])
        {
            var plexTv = PlexTv.SigningIn().On("POST pins?strong=true", answer);
            using var account = plexTv.Account();

            await Accounts.CatchAsync<PlexApiException>(() => account.SignInAsync());

            Assert.That(plexTv.Lines, Is.EqualTo((string[])["POST pins?strong=true"]));
        }
    }

    [Test]
    public async Task A_connection_that_breaks_creates_no_second_pin()
    {
        var plexTv = PlexTv.SigningIn().On("POST pins?strong=true", Answer.Reset());
        using var account = plexTv.Account();

        await Accounts.CatchAsync<HttpRequestException>(() => account.SignInAsync());

        Assert.That(plexTv.Lines.Count(), Is.EqualTo(1));
    }

    [TestCase("""{"code":"abcd"}""")]
    [TestCase("""{"id":1}""")]
    [TestCase("""{"id":"x","code":"abcd"}""")]
    [TestCase("<pin id='1' code='abcd'/>")]
    public async Task An_answer_without_a_pin_is_no_sign_in(string body)
    {
        using var account = new PlexTv().On("POST pins?strong=true", Answer.Json(201, body)).Account();

        var exception = await Accounts.CatchAsync<PlexApiException>(() => account.SignInAsync());

        Assert.That(exception.OperationId, Is.EqualTo("createPin"));
    }

    [Test]
    public async Task What_the_prompt_throws_ends_the_sign_in()
    {
        var plexTv = PlexTv.SigningIn();
        using var account = plexTv.Account();

        await Accounts.CatchAsync<NotSupportedException>(() => account.SignInAsync((_, _) => throw new NotSupportedException()));

        Assert.That(plexTv.Lines.Count(), Is.EqualTo(1));
        Assert.That((await account.SignInAsync()).Username, Is.EqualTo("example"));
    }

    [Test]
    public async Task The_token_is_stored_before_the_user_is_asked_for()
    {
        var store = new MemoryStore();
        var plexTv = PlexTv.SigningIn().On("GET user", Answer.Status(503));
        using var account = plexTv.Account(options => options.TokenStore = store);

        await Accounts.CatchAsync<PlexApiException>(() => account.SignInAsync());

        Assert.That(store.Token, Is.EqualTo(Answer.Token));
    }

    [Test]
    public async Task A_store_that_failed_is_tried_again_without_another_prompt()
    {
        var store = new MemoryStore();
        var plexTv = PlexTv.SigningIn();
        plexTv.Meanwhile = (sent, _) =>
        {
            store.Failure = sent.Method == "GET" ? new IOException("full") : null;
            return Task.CompletedTask;
        };
        using var account = plexTv.Account(options => options.TokenStore = store);
        await Accounts.CatchAsync<IOException>(() => account.SignInAsync());
        plexTv.Meanwhile = (_, _) => Task.CompletedTask;
        store.Failure = null;

        var user = await account.SignInAsync((_, _) => throw new NotSupportedException());

        Assert.That((user.Username, store.Token), Is.EqualTo(("example", Answer.Token)));
    }
}
