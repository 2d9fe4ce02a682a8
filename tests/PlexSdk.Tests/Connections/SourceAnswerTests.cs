using PlexSdk.Tests.Support;
using RichardSzalay.MockHttp;

namespace PlexSdk.Tests.Connections;

/// <summary>Responses about a source that are well-formed, and not to be gone on with.</summary>
public class SourceAnswerTests
{
    private static readonly string[] Unsendable = ["a\r\nX-Evil: 1", "a\u0000b", " padded", "padded\n"];

    [TestCaseSource(nameof(Unsendable))]
    public async Task A_token_that_cannot_be_sent_is_the_servers_fault(string token)
    {
        using var http = new MockHttpMessageHandler();
        http.Expect("http://plex.test:32400/security/resources").Respond("application/json", SourceJson("243b", token));
        using var plex = Plex.Client(http);

        var exception = await Plex.CatchAsync<PlexApiException>(() => plex.ConnectAsync(PlexSource.Server("243b")));

        Assert.That((exception.OperationId, exception.StatusCode), Is.EqualTo(("getSourceConnectionInformation", 200)));
        Assert.That(exception.ToString(), Does.Contain("cannot stand in an HTTP header").And.Not.Contains("Evil").And.Not.Contains("padded"));
    }

    [Test]
    public async Task Another_server_than_the_one_asked_for_is_refused_before_any_address_is_asked()
    {
        using var http = new MockHttpMessageHandler();
        http.Expect("http://plex.test:32400/security/resources").Respond("application/json", SourceJson("B", "transient-2"));
        var rest = http.When("*").Respond("application/json", """{"MediaContainer":{"machineIdentifier":"B"}}""");
        using var plex = Plex.Client(http);

        var exception = await Plex.CatchAsync<PlexApiException>(() => plex.ConnectAsync(PlexSource.Server("A")));

        Assert.That(exception.Message, Does.Contain("asked for the server 'A', and told of 'B'"));
        Assert.That(http.GetMatchCount(rest), Is.Zero);
    }

    [TestCase("243B", "243b")]
    [TestCase("", "243b")]
    public async Task The_server_that_was_asked_for_is_looked_for_whatever_its_case_and_also_where_the_answer_does_not_name_it(string answered, string proved)
    {
        using var http = new MockHttpMessageHandler();
        http.Expect("http://plex.test:32400/security/resources").Respond("application/json", SourceJson(answered, "transient-2"));
        http.Expect("http://10.0.0.1:32400/identity").Respond("application/json", $"{{\"MediaContainer\":{{\"machineIdentifier\":\"{proved}\"}}}}");
        using var plex = Plex.Client(http);

        var found = await plex.ConnectAsync(PlexSource.Server("243b"));

        Assert.That(found.Candidate.Uri, Is.EqualTo(new Uri("http://10.0.0.1:32400")));
    }

    [Test]
    public void A_token_of_the_callers_own_device_stays_the_callers_fault()
    {
        using var plex = Plex.Client(new Answer(200, null, ""));

        Assert.That(
            () => plex.ConnectAsync(new Device { ClientIdentifier = "243b", AccessToken = "a\r\nX-Evil: 1" }),
            Throws.ArgumentException.With.Property("ParamName").EqualTo("device"));
    }

    private static string SourceJson(string identifier, string token) => Newtonsoft.Json.JsonConvert.SerializeObject(new
    {
        MediaContainer = new
        {
            Device = new { clientIdentifier = identifier, accessToken = token, Connection = new[] { new { uri = "http://10.0.0.1:32400", local = true } } },
        },
    });
}
