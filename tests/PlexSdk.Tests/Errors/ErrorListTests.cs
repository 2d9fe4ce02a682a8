using System.Net;
using Newtonsoft.Json;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Errors;

public class ErrorListTests
{
    [Test]
    public async Task An_error_keeps_its_number_status_and_what_else_it_says_but_no_token()
    {
        var exception = await Plex.ErrorAsync(new Answer(401, "application/json",
            """{"errors":[{"code":"1001","status":401,"message":"m","transient-1":1,"transient-2":2,"more":{"accessToken":"abc","n":null,"list":["transient-1",2,true],"token":{"a":"b"},"transient-3":3,"transient-4":{}}}]}"""));

        var error = exception.Errors.Single();
        Assert.That((error.Code, error.Status, error.Message), Is.EqualTo((1001, 401, "m")));
        Assert.That(JsonConvert.SerializeObject(error.AdditionalProperties), Is.EqualTo(
            """{"[redacted]":2,"more":{"accessToken":"[redacted]","n":null,"list":["[redacted]",2,true],"token":"[redacted]","[redacted]":3,"[redacted]":{}}}"""));
    }

    [Test]
    public async Task A_number_that_is_the_token_is_masked()
    {
        var exception = await Plex.ErrorAsync(
            new Answer(401, null, """{"errors":[{"a":1234567890,"b":12345.5,"c":true,"d":"1234567890","e":{"f":1234567890}}]}"""), options => options.AccessToken = "1234567890");

        Assert.That(JsonConvert.SerializeObject(exception.Errors.Single().AdditionalProperties), Is.EqualTo(
            """{"a":"[redacted]","b":12345.5,"c":true,"d":"[redacted]","e":{"f":"[redacted]"}}"""));
    }

    [Test]
    public async Task An_answer_without_a_request_or_a_body_is_mapped_too()
    {
        // MockHttp would name the request.
        using var plex = Plex.Client(new StubHandler(static (_, _) => Task.FromResult(
            new HttpResponseMessage(HttpStatusCode.Found) { Content = null, Headers = { Location = new Uri("http://evil.test") } })));

        var exception = await Plex.ErrorAsync(plex);

        Assert.That(exception.Message, Does.Contain("another origin, http://evil.test"));
        Assert.That((exception.ResponseBody, exception.ContentType), Is.EqualTo(((string?)null, (string?)null)));
    }

    [Test]
    public async Task Headers_are_found_whatever_their_case_and_keep_all_values()
    {
        var exception = await Plex.ErrorAsync(new Answer(429, "text/plain", "slow down").With("Retry-After", "7").With("X-A", "1").With("X-A", "2"));

        Assert.That(exception.Headers["retry-after"], Is.EqualTo(new[] { "7" }));
        Assert.That(exception.Headers["x-a"], Is.EqualTo(new[] { "1", "2" }));
        Assert.That(exception.Headers["content-type"], Is.EqualTo(new[] { "text/plain" }));
    }
}
