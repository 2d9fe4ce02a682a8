using System.Globalization;
using System.Net;
using PlexSdk.SpecTool.Normalize.Naming;

namespace PlexSdk.Generation.Tests;

public class StatusExceptionTests
{
    [Test]
    public async Task The_generator_names_the_exception_that_the_runtime_throws()
    {
        foreach (var status in Enumerable.Range(400, 200))
        {
            using var http = new HttpClient(new Always((HttpStatusCode)status));
            using var plex = new PlexClient(new PlexClientOptions { ClientIdentifier = "test" }, http);

            var error = (await Assert.CatchAsync<PlexApiException>(() => plex.Authentication.GetSourceConnectionInformationAsync("server://1")))!;

            Assert.That(error.GetType().Name, Is.EqualTo(StatusExceptions.Of(status.ToString(CultureInfo.InvariantCulture))));
        }
    }

    private sealed class Always(HttpStatusCode status) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(status) { RequestMessage = request, Content = new StringContent("") });
    }
}
