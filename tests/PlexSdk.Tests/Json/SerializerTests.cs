using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PlexSdk.Runtime;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Json;

/// <summary>Serializers of the caller's own, on an ordinary runtime.</summary>
public class SerializerTests
{
    private const string Json =
        """{"MediaContainer":{"Device":{"accessToken":"t","Connection":[{"local":true,"port":1,"uri":"https://a:1/","far":0.10}],"name":"n","since":"2024-06-11T00:00:00Z"},"size":1},"x":{"y":[[[]],null,1,123456789012345678901234567890],"y":{}}}""";

    [Test]
    public async Task What_Newtonsoft_writes_is_what_came()
    {
        var answer = await AnswerAsync();

        Assert.That(JsonConvert.SerializeObject(answer), Is.EqualTo(Json));
        Assert.That(((PlexJson)answer).ToJson(), Is.EqualTo(Json));
        Assert.That(JsonConvert.SerializeObject(answer, Formatting.Indented).Split('\n'), Has.Length.GreaterThan(20));
        Assert.That(JToken.FromObject(answer)["x"]!["y"]!.Type, Is.EqualTo(JTokenType.Object));
    }

    [Test]
    public void Newtonsoft_reads_what_it_wrote()
    {
        var read = JsonConvert.DeserializeObject<GetSourceConnectionInformationResponse>(Json)!;

        Assert.That(read.MediaContainer.Device.AdditionalProperties["since"].Text, Is.EqualTo("2024-06-11T00:00:00Z"));
        Assert.That(read.MediaContainer.Device.Connection.Single().Uri, Is.EqualTo(new Uri("https://a:1/")));
        Assert.That(JsonConvert.DeserializeObject<PlexJson>("{\"a\":[1]}")!.ToJson(), Is.EqualTo("{\"a\":[1]}"));

        var holder = JsonConvert.DeserializeObject<Holder>("{\"Device\":null,\"Other\":{\"name\":\"no token\"}}")!;
        Assert.That((holder.Device, holder.Other!.Name), Is.EqualTo(((Device?)null, "no token")));
    }

    [Test]
    public void Newtonsoft_reads_a_tree_with_dates() =>
        Assert.That(JToken.Parse("{\"name\":\"2024-06-11T00:00:00Z\",\"more\":\"2024-06-11T00:00:00Z\"}").ToObject<Device>()!.Name, Is.EqualTo("2024-06-11T00:00:00Z"));

#if !TESTS_NETSTANDARD
    [Test]
    public async Task What_SystemTextJson_writes_of_unknown_members_is_what_came()
    {
        var answer = await AnswerAsync();

        var json = System.Text.Json.JsonSerializer.Serialize(answer.AdditionalProperties);

        Assert.That(json, Is.EqualTo("{\"x\":" + answer.AdditionalProperties["x"].ToJson() + "}"));
        Assert.That(System.Text.Json.JsonSerializer.Deserialize<PlexJson>(json)!.ToJson(), Is.EqualTo(json));
        Assert.That(System.Text.Json.JsonSerializer.Deserialize<PlexJson>("null")!.Kind, Is.EqualTo(JsonKinds.None));
    }
#endif

    [Test]
    public void A_model_within_itself_is_said_and_does_not_end_the_process()
    {
        var device = new Device { AccessToken = "t" };
        device.AdditionalProperties["a"] = "b";
        var nested = new Nested();
        nested.Inner = nested;

        Assert.Throws<InsufficientExecutionStackException>(() => _ = (PlexJson)nested);
        Assert.That(((PlexJson)device).ToJson(), Is.EqualTo("{\"accessToken\":\"t\",\"Connection\":[],\"a\":\"b\"}"));
    }

    private static async Task<GetSourceConnectionInformationResponse> AnswerAsync()
    {
        using var plex = Plex.Client(new Answer(200, "application/json", Json));
        return await plex.GetSourceAsync();
    }

    private sealed record Holder(Device? Device, Device? Other);

    private sealed class Nested : PlexModel
    {
        public Nested? Inner { get; set; }

        protected override void WriteProperties(PlexJsonWriter json) => json.Write("inner", Inner);
    }
}
