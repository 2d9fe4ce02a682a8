using PlexSdk.Benchmarks.Clients;

namespace PlexSdk.Benchmarks.Calls;

/// <summary>One operation with one answer, called by any client over an in-memory handler.</summary>
public sealed record Scenario(Operation Operation, Answer Answer)
{
    private static readonly Uri Server = new("http://10.10.10.47:32400/");

    public static IEnumerable<Scenario> All =>
        from operation in Enum.GetValues<Operation>()
        from answer in Enum.GetValues<Answer>()
        select new Scenario(operation, answer);

    /// <summary>A call that is made as often as wanted; it swallows the exception where the answer is an error.</summary>
    public Func<Task> CallOf(Contestant contestant)
    {
        var http = new HttpClient(new InMemoryHandler(CannedAnswer.Of(Operation, Answer)));
        var calls = contestant.Create(http, Server);
        Func<Task> call = Operation == Operation.GetTransientToken ? calls.GetTransientTokenAsync : calls.GetSourceConnectionInformationAsync;
        return Answer == Answer.Success ? call : () => FailAsync(call);
    }

    public override string ToString() => $"{Operation}, {Answer}";

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

        throw new InvalidOperationException("The call succeeded, although the answer is an error.");
    }
}
