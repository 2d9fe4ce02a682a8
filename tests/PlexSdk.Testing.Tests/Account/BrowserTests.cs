using System.Net;

namespace PlexSdk.Testing.Tests.Account;

public class BrowserTests
{
    [TestCase(true, "https://app.plex.tv/auth#?clientID=tests&code=CODE&context%5Bdevice%5D%5Bproduct%5D=A%20%26%20B", "/auth?clientID=tests&code=CODE")]
    [TestCase(true, "https://app.plex.tv/auth/#!?clientID=tests&code=CODE", "/auth/?clientID=tests&code=CODE")]
    [TestCase(false, "https://plex.tv/link/?pin=CODE", "/link/?pin=CODE")]
    public async Task The_page_that_the_user_opens_signs_in(bool strong, string address, string page)
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        using var browser = new HttpClient();
        var pin = await caller.PinAsync(strong ? "?strong=true" : "");
        var code = (string)pin["code"]!;
        var friend = tv.AddUser(new("<Friend>"));

        var uri = tv.PageOf(new Uri(address.Replace("CODE", code, StringComparison.Ordinal)));
        var shown = await browser.GetStringAsync(uri);
        using var form = new FormUrlEncodedContent([new("user", friend.Uuid)]);
        using var answer = await browser.PostAsync(uri, form);

        Assert.That(uri.PathAndQuery, Does.StartWith(page.Replace("CODE", code, StringComparison.Ordinal)));
        Assert.That(shown, Does.Contain("Sign in as Owner").And.Contain("Sign in as &lt;Friend&gt;"));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("You are signed in"));
        var user = await caller.JsonAsync("GET", "user", await caller.TokenOfAsync(pin));
        Assert.That((string?)user.Body!["title"], Is.EqualTo("<Friend>"));
    }

    [Test]
    public async Task Without_a_name_the_owner_signs_in()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        using var browser = new HttpClient();
        var pin = await caller.PinAsync();

        using var answer = await browser.PostAsync(tv.PageOf(new Uri($"https://app.plex.tv/auth#?code={pin["code"]}")), content: null);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await caller.TokenOfAsync(pin), Is.Not.Null);
    }

    [Test]
    public async Task A_strong_code_does_not_work_where_codes_are_typed()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        using var browser = new HttpClient();
        var pin = await caller.PinAsync();

        using var answer = await browser.PostAsync(tv.PageOf(new Uri($"https://plex.tv/link/?pin={pin["code"]}")), content: null);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await caller.TokenOfAsync(pin), Is.Null);
    }

    [Test]
    public async Task A_code_that_is_typed_is_read_from_the_form()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        using var browser = new HttpClient();
        var pin = await caller.PinAsync("");
        using var form = new FormUrlEncodedContent([new("pin", ((string)pin["code"]!).ToLowerInvariant())]);

        using var answer = await browser.PostAsync(tv.PageOf(new Uri("https://plex.tv/link")), form);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_web_application_gets_its_user_back()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var caller = new AccountCaller(tv);
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var pin = await caller.PinAsync();
        var address = $"https://app.plex.tv/auth#?code={pin["code"]}&forwardUrl=https%3A%2F%2Fapp.example.org%2Fdone%3Fa%3D1";

        using var answer = await browser.PostAsync(tv.PageOf(new Uri(address)), content: null);

        Assert.That(answer.Headers.Location, Is.EqualTo(new Uri("https://app.example.org/done?a=1")));
    }

    [Test]
    public async Task There_is_no_other_page()
    {
        await using var tv = await PlexTestAccountServer.StartAsync();
        using var browser = new HttpClient();

        using var answer = await browser.GetAsync(new Uri(tv.BaseUri, "elsewhere"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
