using PlexSdk.Runtime;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Json;

/// <summary>A text for people has no token: whatever is named like one, and whatever looks like one.</summary>
public class PlexJsonMaskingTests
{
    [TestCase("\"a b\"", "a b")]
    [TestCase("1.50", "1.50")]
    [TestCase("null", "null")]
    [TestCase("[1,\"transient-1\"]", "[1,\"[redacted]\"]")]
    [TestCase("\"x transient-1 y\"", "x [redacted] y")]
    [TestCase("""{"accessToken":"abc","token":null,"a":{"TOKENS":["abc"],"b":1}}""", """{"accessToken":"[redacted]","token":null,"a":{"TOKENS":"[redacted]","b":1}}""")]
    [TestCase("""{"transient-1":1}""", """{"[redacted]":1}""")]
    public void ToString_masks(string json, string text)
    {
        Assert.That(PlexJson.Parse(json).ToString(), Is.EqualTo(text));
        Assert.That(PlexJson.Parse(json).ToJson(), Is.EqualTo(json));
    }

    [Test]
    public async Task What_stands_under_the_name_of_a_token_is_masked_without_its_name_too()
    {
        using var plex = Plex.Client(new Answer(200, null, """{"authToken":"abc","more":{"token":{"value":["abc"]}},"MediaContainer":{"token":"t","size":{"token":"abc"}}}"""));

        var answer = await plex.GetTokenAsync();

        Assert.That(answer.AdditionalProperties["authToken"].ToString(), Is.EqualTo("[redacted]"));
        Assert.That(answer.AdditionalProperties["more"]["token"]!["value"]!.Items[0].ToString(), Is.EqualTo("[redacted]"));
        Assert.That(answer.MediaContainer.AdditionalProperties["size"].ToString(), Is.EqualTo("""{"token":"[redacted]"}"""));
        Assert.That(answer.AdditionalProperties["more"]["token"]!["value"]!.Items[0].Text, Is.EqualTo("abc"));
    }
}
