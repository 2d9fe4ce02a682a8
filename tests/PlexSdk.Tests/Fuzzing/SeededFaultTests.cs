using System.Text;

namespace PlexSdk.Tests.Fuzzing;

/// <summary>The fuzzing can fail: faults that a reader or a mapper might have are planted, and it finds each.</summary>
public class SeededFaultTests
{
    private static IEnumerable<TestCaseData> Faults =>
    [
        Fault("an unknown charset throws", (input, real) => input.Answer.ContentType?.Contains("klingon") == true ? throw new NotSupportedException() : real()),
        Fault("an endless number throws", (input, real) => Encoding.UTF8.GetString(input.Answer.Body).Contains("2147483648") ? throw new OverflowException() : real()),
        Fault("deep nesting throws", (input, real) => Encoding.UTF8.GetString(input.Answer.Body).Contains(new string('[', 65)) ? throw new InsufficientExecutionStackException() : real()),
        Fault("401 is not told from other errors", Mapped(error => error.StatusCode == 401 ? new PlexApiException(error.Message, error.Answer) : error)),
        Fault("the status is lost", Mapped(error => new PlexApiException(error.Message, Copy(error, status: 500)))),
        Fault("the message repeats the body", Mapped(error => new PlexApiException(error.Message + error.ResponseBody, error.Answer))),
        Fault("an error is null", Mapped(error => error.Errors.Count > 0 ? Like(error, Copy(error, errors: [null!])) : error)),
        Fault("a body is kept as it came", (input, real) => Kept(input, real, Encoding.UTF8.GetString(input.Answer.Body))),
        Fault("a body is kept whole", (input, real) => Kept(input, real, new string('x', 5 * Math.Max(100, input.MaxErrorBytes)))),
        Fault("no token is a value", async (input, real) =>
        {
            try
            {
                return await real();
            }
            catch (PlexApiException exception) when (exception.Message.EndsWith("'token' is missing in the answer.", StringComparison.Ordinal))
            {
                return new GetTransientTokenResponse { MediaContainer = new() { Token = "" } };
            }
        }),
        Fault("a broken connection is a short answer", async (_, real) =>
        {
            try
            {
                return await real();
            }
            catch (HttpRequestException)
            {
                return new GetTransientTokenResponse { MediaContainer = new() { Token = "t" } };
            }
        }),
    ];

    [TestCaseSource(nameof(Faults))]
    public async Task A_planted_fault_is_found(Func<FuzzInput, Func<Task<object>>, Task<object>> fault)
    {
        var found = await FuzzRun.FirstViolationAsync(FuzzGen.Input, 10_000, input => AnswerRules.ViolationAsync(input, x => fault(x, x.CallAsync)));

        Assert.That(found, Does.StartWith("PLEXSDK_FUZZ_SEED="));
    }

    private static TestCaseData Fault(string name, Func<FuzzInput, Func<Task<object>>, Task<object>> fault) => new TestCaseData(fault).SetArgDisplayNames(name);

    private static Func<FuzzInput, Func<Task<object>>, Task<object>> Mapped(Func<PlexApiException, PlexApiException> map) => async (_, real) =>
    {
        try
        {
            return await real();
        }
        catch (PlexApiException exception)
        {
            throw map(exception);
        }
    };

    private static Task<object> Kept(FuzzInput input, Func<Task<object>> real, string body) =>
        Mapped(error => Like(error, Copy(error, body: body)))(input, real);

    private static PlexApiException Like(PlexApiException error, PlexErrorAnswer answer) =>
        (PlexApiException)Activator.CreateInstance(error.GetType(), error.Message, answer, null)!;

    private static PlexErrorAnswer Copy(PlexApiException error, int? status = null, string? body = null, IReadOnlyList<PlexError>? errors = null) => new()
    {
        OperationId = error.OperationId,
        StatusCode = status ?? error.StatusCode,
        ResponseBody = body ?? error.ResponseBody,
        ContentType = error.ContentType,
        Headers = error.Headers,
        Errors = errors ?? error.Errors,
    };
}
