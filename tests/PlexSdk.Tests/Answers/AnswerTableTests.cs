using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Answers;

public class AnswerTableTests
{
    private static IEnumerable<AnswerRow> Values => AnswerTable.Rows.Where(row => row.Error is null);

    private static IEnumerable<AnswerRow> Failures => AnswerTable.Rows.Where(row => row.Error is not null);

    [Test]
    public void Every_row_is_of_its_own() => Assert.That(AnswerTable.Rows.Select(row => row.ToString() + row.Token.Length), Is.Unique);

    [TestCaseSource(nameof(Values))]
    public async Task An_answer_that_can_be_read_is_a_value(AnswerRow row) =>
        Assert.That(JToken.Parse(JsonConvert.SerializeObject(await CallAsync(row))), Is.EqualTo(JToken.Parse(row.Value!)).Using<JToken>(JToken.DeepEquals));

    [TestCaseSource(nameof(Failures))]
    public async Task An_answer_that_is_no_success_says_what_it_is(AnswerRow row)
    {
        var exception = await Plex.CatchAsync<Exception>(() => CallAsync(row));

        Assert.That(exception, Is.TypeOf(row.Error!));
        Assert.That(exception.InnerException?.GetType(), Is.EqualTo(row.Inner));
        var operation = char.ToLowerInvariant(row.Operation.ToString()[0]) + row.Operation.ToString()[1..];
        if (exception is not PlexApiException error)
        {
            Assert.That(exception.Message, Is.EqualTo($"{operation}: {row.Says}"));
            return;
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(error.Message, Is.EqualTo($"{operation}: the server answered {row.Status}. {row.Says}"));
            Assert.That(error.OperationId, Is.EqualTo(operation));
            Assert.That(error.StatusCode, Is.EqualTo(row.Status));
            Assert.That(error.ContentType, Is.EqualTo(row.ContentType?.Split(';')[0]));
            Assert.That(error.ResponseBody, Is.EqualTo(row.KeptBody is "" ? null : row.KeptBody));
            Assert.That(error.Errors.Select(e => e.Message), Is.EqualTo(row.Errors));
            Assert.That(error.Headers.ContainsKey("Content-Type"), Is.EqualTo(row.ContentType is not null));
        }
    }

    private static async Task<object> CallAsync(AnswerRow row)
    {
        using var plex = Plex.Client(row.Answer, options => options.AccessToken = row.Token.Length > 0 ? row.Token : null);
        return row.Operation == Operation.GetTransientToken ? await plex.GetTokenAsync() : await plex.GetSourceAsync();
    }
}
