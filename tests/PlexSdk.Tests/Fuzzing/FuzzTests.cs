using System.Text;
using CsCheck;
using PlexSdk.Tests.Support;
using RichardSzalay.MockHttp;

namespace PlexSdk.Tests.Fuzzing;

public class FuzzTests
{
    private static readonly Gen<string> Text = Gen.Frequency(
        (3, Gen.String[Gen.Char[' ', '~'], 0, 12]),
        (2, Gen.String[Gen.Char['\0', 'ÿ'], 0, 12]),
        (1, Gen.String));

    [Test]
    public async Task Every_answer_is_a_value_or_a_documented_exception() =>
        Assert.That(await FuzzRun.FirstViolationAsync(FuzzGen.Input, FuzzRun.Inputs, input => AnswerRules.ViolationAsync(input, x => x.CallAsync())), Is.Null);

    [Test]
    public async Task Every_option_is_sent_as_it_is_or_is_an_argument_error() =>
        Assert.That(await FuzzRun.FirstViolationAsync(Gen.Select(Text, Text, Text), FuzzRun.Inputs, OptionViolationAsync), Is.Null);

    private static async Task<string?> OptionViolationAsync((string Token, string DeviceName, string Source) input)
    {
        HttpRequestMessage? sent = null;
        using var handler = new MockHttpMessageHandler();
        handler.Fallback.Respond(request => new Answer(200, null, Plex.SourceJson).ToResponse(sent = request));
        try
        {
            using var plex = Plex.Client(handler, options => (options.AccessToken, options.DeviceName) = (input.Token, input.DeviceName));
            await plex.Authentication.GetSourceConnectionInformationAsync(input.Source);
        }
        catch (ArgumentException exception)
        {
            return sent is not null ? "It was sent all the same."
                : input.Token.Length > 7 && exception.ToString().Contains(input.Token, StringComparison.Ordinal) ? $"The token is repeated: {exception.Message}"
                : null;
        }

        var source = Uri.UnescapeDataString(sent!.RequestUri!.Query["?source=".Length..]);
        return HeaderOf(sent, "X-Plex-Token") != input.Token ? "Another token."
            : HeaderOf(sent, "X-Plex-Device-Name") != input.DeviceName ? "Another name."
            : source != Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(input.Source)) ? "Another source."
            : null;
    }

    private static string HeaderOf(HttpRequestMessage request, string name) =>
        request.Headers.NonValidated.TryGetValues(name, out var values) ? string.Join('|', values) : "";
}
