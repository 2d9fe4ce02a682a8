using PlexSdk.Benchmarks.Clients;

namespace PlexSdk.Benchmarks.Calls;

/// <summary>Both operations in turn with one kind of response, called by any client over an in-memory handler.</summary>
public sealed record Scenario(Answer Answer)
{
    private static readonly Uri Server = new("http://10.10.10.47:32400/");

    public static IEnumerable<Scenario> All => Enum.GetValues<Answer>().Select(answer => new Scenario(answer));

    /// <summary>A call that is made as often as wanted; it swallows the exception where the response is an error.</summary>
    public Func<Task> CallOf(Contestant contestant)
    {
        var http = new HttpClient(new InMemoryHandler(Answer));
        var calls = new AlternatingCalls(contestant.Create(http, Server));
        return Answer == Answer.Success ? calls.NextAsync : () => FailAsync(calls.NextAsync);
    }

    public override string ToString() => Answer.ToString();

    private static async Task FailAsync(Func<Task> call)
    {
        try
        {
            await call().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is PlexApiException or Floor.HandWrittenException or Stock.ApiException or Refit.ApiException)
        {
            return;
        }

        throw new InvalidOperationException("The call succeeded, although the response is an error.");
    }
}
