using System.Net;

namespace PlexSdk.Performance.Tests;

/// <summary>
/// Holds the client to the bytes that a call allocates, HttpClient and the answer included. Where a change needs more,
/// measure what it costs (<c>./build.sh --target=Bench</c>) before the number here is raised.
/// </summary>
[NonParallelizable]
public sealed class AllocationTests
{
    private const double Slack = 1.05;
    private const int Calls = 1000;

    private const string Token = """{"MediaContainer":{"size":0,"token":"transient-90904684-f91a-4391-8bf7-e0dfa7240285"}}""";
    private const string Source = """{"MediaContainer":{"size":1,"Device":{"name":"PlexCorp (plex-corp)","clientIdentifier":"243b471948ace337a8f92f129ec97d1902fcb1df","accessToken":"transient-fa75f159-b9d2-42b6-8fbd-1761c7a4195a","Connection":[{"protocol":"https","address":"10.0.2.123","uri":"https://10-0-2-123.93b10b279ff8456686414add109854cd.plex.direct:32400","port":32400,"local":true,"relay":false},{"protocol":"https","address":"64.71.188.222","uri":"https://64-71-188-222.93b10b279ff8456686414add109854cd.plex.direct:32403","port":32403,"local":false,"relay":false},{"protocol":"https","address":"139.162.158.105","uri":"https://139-162-158-105.93b10b279ff8456686414add109854cd.plex.direct:8443","port":8443,"local":false,"relay":true}]}}}""";
    private const string JsonError = """{"errors":[{"code":1001,"message":"User could not be authenticated","status":401}]}""";
    private const string HtmlError = "<html><head><title>Unauthorized</title></head><body><h1>401 Unauthorized</h1></body></html>";

    [TestCase("success", 2976)]
    [TestCase("JSON error", 4504)]
    [TestCase("HTML error", 3608)]
    public void A_transient_token_takes_no_more_bytes_than_before(string answer, int bytes)
    {
        var plex = ClientThatGets(answer, Token);
        Task Call() => plex.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);

        Assert.That(Call().IsFaulted, Is.EqualTo(answer != "success"));
        Assert.That(BytesOf(Call), Is.LessThanOrEqualTo(bytes * Slack));
    }

    [TestCase("success", 5304)]
    [TestCase("JSON error", 4560)]
    [TestCase("HTML error", 3664)]
    public void The_connections_of_a_source_take_no_more_bytes_than_before(string answer, int bytes)
    {
        var plex = ClientThatGets(answer, Source);
        var calls = 0;
        Task Call() => plex.GetSourceConnectionInformationAsync(calls++ % 2 == 0 ? "server://client-identifier" : "server://other-identifier");

        Assert.That(Call().IsFaulted, Is.EqualTo(answer != "success"));
        Assert.That(BytesOf(Call), Is.LessThanOrEqualTo(bytes * Slack));
    }

    private static IAuthenticationClient ClientThatGets(string answer, string success)
    {
        var handler = answer switch
        {
            "success" => new AnsweringHandler(HttpStatusCode.OK, "application/json", success),
            "JSON error" => new AnsweringHandler(HttpStatusCode.Unauthorized, "application/json", JsonError),
            _ => new AnsweringHandler(HttpStatusCode.Unauthorized, "text/html", HtmlError),
        };
        return new PlexClient(new PlexClientOptions { AccessToken = "abcdefghij0123456789", ClientIdentifier = "allocations" }, new HttpClient(handler)).Authentication;
    }

    private static double BytesOf(Func<Task> call)
    {
        CallOften(call);
        var before = GC.GetAllocatedBytesForCurrentThread();
        CallOften(call);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }

    private static void CallOften(Func<Task> call)
    {
        for (var i = 0; i < Calls; i++)
        {
            if (!call().IsCompleted)
                throw new InvalidOperationException("The call went on elsewhere, where nobody counts its bytes.");
        }
    }
}
