using PlexSdk.Account.Tests.Support;

namespace PlexSdk.Account.Tests.SignIn;

public class AddressTests
{
    private const string Start = $"https://app.plex.tv/auth#?clientID=tests&code={Answer.Code}&context%5Bdevice%5D%5Bproduct%5D=";

    [TestCase("Invite", "Invite")]
    [TestCase("My App", "My%20App")]
    [TestCase("A+B", "A%2BB")]
    [TestCase("Plex'd", "Plex%27d")]
    [TestCase("Tom & Jerry", "Tom%20%26%20Jerry")]
    [TestCase("Größe 電影", "Gr%C3%B6%C3%9Fe%20%E9%9B%BB%E5%BD%B1")]
    [TestCase("100% #1?/=", "100%25%20%231%3F%2F%3D")]
    public async Task A_product_s_name_arrives_as_it_is(string product, string escaped)
    {
        var address = await AddressAsync(options => options.Product = product);

        Assert.That(address.AbsoluteUri, Is.EqualTo(Start + escaped));
        Assert.That(address.ToString(), Is.EqualTo(Start + escaped));
        Assert.That($"{address}", Is.EqualTo(Start + escaped));
        Assert.That(string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0}", address), Is.EqualTo(Start + escaped));
        Assert.That(Uri.UnescapeDataString(address.Fragment.Split("product%5D=")[1]), Is.EqualTo(product));
    }

    [Test]
    public async Task A_client_identifier_is_escaped_too() =>
        Assert.That((await AddressAsync(options => options.ClientIdentifier = "a&b=c")).AbsoluteUri, Does.Contain("clientID=a%26b%3Dc&"));

    [Test]
    public async Task The_browser_may_be_sent_on() =>
        Assert.That(
            (await AddressAsync(options => options.ForwardUri = new Uri("https://example.org/back?a=b&c=d"))).AbsoluteUri,
            Is.EqualTo(Start + "Invite&forwardUrl=https%3A%2F%2Fexample.org%2Fback%3Fa%3Db%26c%3Dd"));

    [Test]
    public async Task A_short_code_has_the_address_where_it_can_be_typed()
    {
        var plexTv = new PlexTv().On("POST pins", Answer.Json(201, Answer.PinJson(code: "AB&D")));
        using var account = plexTv.Account(options => options.UseShortCodes = true);

        var prompt = (await account.StartSignInAsync()).Prompt;

        Assert.That(prompt.BrowserUri.AbsoluteUri, Is.EqualTo("https://plex.tv/link/?pin=AB%26D"));
        Assert.That($"{prompt.BrowserUri}", Is.EqualTo("https://plex.tv/link/?pin=AB%26D"));
    }

    private static async Task<Uri> AddressAsync(Action<PlexAccountOptions> change)
    {
        using var account = PlexTv.SigningIn().Account(change);
        return (await account.StartSignInAsync()).Prompt.BrowserUri;
    }
}
