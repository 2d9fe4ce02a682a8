using System.Globalization;
using CsCheck;
using PlexSdk.Account.Tests.Secrets;
using PlexSdk.Account.Tests.Support;

namespace PlexSdk.Account.Tests.Fuzzing;

/// <summary>Whatever plex.tv answers, a call gives a value or a documented exception, and none of them has a secret. The inputs follow from a seed.</summary>
public class FuzzTests
{
    private const string HomePin = "7391";

    internal static readonly Func<PlexAccountClient, Task<object?>>[] Calls =
    [
        async account => await account.StartSignInAsync(),
        async account => await account.Pins.GetPinAsync(long.Parse(Answer.PinId, CultureInfo.InvariantCulture)),
        async account => await account.Users.GetUserAsync(),
        async account => await account.GetHomeUsersAsync(),
        async account => await account.SwitchUserAsync(new PlexHomeUser { Uuid = "u" }, HomePin),
        async account => Candidates(await account.GetServersAsync()),
        async account => await account.SignInAsync(),
        async account => await account.CompleteSignInAsync("MSAxMTEyMjIzMzMgMTc3Nzg5NjAwMiB0ZXN0cw"),
        async account =>
        {
            await account.SignOutAsync();
            return null;
        },
    ];

    private static readonly int Inputs = Number("PLEXSDK_FUZZ_INPUTS", Environment.GetEnvironmentVariable("CI") == "true" ? 100_000 : 10_000);
    private static readonly int Seed = Number("PLEXSDK_FUZZ_SEED", 20_260_504);

    [Test]
    public async Task Every_answer_is_a_value_or_a_documented_exception()
    {
        var pcg = new PCG(1, (ulong)Seed);
        using var http = new HttpClient(new Answering());
        for (var i = 0; i < Inputs; i++)
        {
            var input = FuzzGen.Input.Generate(pcg, null, out _);
            if (await ViolationAsync(input, http) is { } violation)
                Assert.Fail($"PLEXSDK_FUZZ_SEED={Seed}, input {i}: {violation}\n{input}");
        }
    }

    private static async Task<string?> ViolationAsync(FuzzInput input, HttpClient http)
    {
        Answering.Current.Value = input;
        using var account = new PlexAccountClient(Accounts.Options(options => options.AccessToken = Answer.Token), http);
        string shown;
        try
        {
            shown = Shown.Of(await Calls[input.Call](account));
        }
        catch (Exception exception) when (exception is PlexApiException or PlexSignInExpiredException)
        {
            shown = Shown.Of(exception);
        }
        catch (Exception exception)
        {
            return $"Not a documented exception: {exception}";
        }

        return SentBy(input.Call).Any(secret => shown.Contains(secret, StringComparison.Ordinal)) ? $"A secret is shown: {shown}" : null;
    }

    // What an answer repeats of it is known; where it stands in an answer by chance, only names tell.
    private static string[] SentBy(int call) => call switch
    {
        1 or 7 => [Answer.PinId],
        4 => [Answer.Token, HomePin],
        0 or 6 => [],
        _ => [Answer.Token],
    };

    // What ConnectAsync would try.
    private static List<ConnectionCandidate> Candidates(IReadOnlyList<PlexServer> servers) =>
        [.. servers.SelectMany(server => server.ToDevice().GetCandidates(server.Limit(null)))];

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    // MockHttp keeps every request, which a hundred thousand are too many for.
    private sealed class Answering : HttpMessageHandler
    {
        public static readonly AsyncLocal<FuzzInput> Current = new();

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = Current.Value!.ToResponse();
            response.RequestMessage = request;
            return Task.FromResult(response);
        }
    }
}
