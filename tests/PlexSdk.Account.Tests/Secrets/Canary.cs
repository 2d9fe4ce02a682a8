using PlexSdk.Account.Tests.Support;

namespace PlexSdk.Account.Tests.Secrets;

/// <summary>The secrets that the tests of this folder look for, and a client that has all of them.</summary>
internal static class Canary
{
    public const long PinId = 918273645;
    public const string Code = "cAnary-code-4b7d+9&e";
    public const string Account = "cAnary-account-7c1f/9+b\"4";
    public const string Served = "cAnary-served-2d8a";
    public const string HomePin = "7391";

    /// <summary>What every secret has in it, however its punctuation is written.</summary>
    public static readonly string[] Marks = ["918273645", "4b7d", "7c1f", "2d8a", "7391"];

    /// <summary>All that a request may have sent, in one text.</summary>
    public const string All = $"{Account} {Code} 918273645 {HomePin}";

    public static readonly (string Name, Func<PlexAccountClient, Task<object?>> Call)[] Operations =
    [
        ("createPin", async account => await account.Pins.CreatePinAsync(true)),
        ("getPin", async account => await account.Pins.GetPinAsync(PinId)),
        ("linkPin", async account => await Nothing(account.Pins.LinkPinAsync(new PlexPinLink { Code = Code }))),
        ("getUser", async account => await account.Users.GetUserAsync()),
        ("ping", async account => await Nothing(account.PingAsync())),
        ("signOut", async account => await Nothing(account.SignOutAsync())),
        ("getResources", async account => await account.GetServersAsync()),
        ("getHomeUsers", async account => await account.GetHomeUsersAsync()),
        ("switchHomeUser", async account => await account.SwitchUserAsync(new PlexHomeUser { Uuid = "u" }, HomePin)),
    ];

    /// <summary>The secrets that a call of the operation sends, as far as an answer can repeat them.</summary>
    public static string SentBy(string operation) => operation switch
    {
        "createPin" => "",
        "getPin" => $"{PinId}",
        "linkPin" => $"{Account} {Code}",
        "switchHomeUser" => $"{Account} {HomePin}",
        _ => Account,
    };

    public static PlexAccountClient Client(HttpMessageHandler handler) => new(Accounts.Options(options => options.AccessToken = Account), new HttpClient(handler));

    private static async Task<object?> Nothing(Task task)
    {
        await task;
        return null;
    }
}
