using Newtonsoft.Json.Linq;
using PlexSdk.Runtime;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Json;

public class PlexJsonTests
{
    [TestCase("null", JsonKinds.None, null)]
    [TestCase("true", JsonKinds.Booleans, "true")]
    [TestCase("false", JsonKinds.Booleans, "false")]
    [TestCase("\"a\\u0000\\n\\\"\"", JsonKinds.Strings, "a\0\n\"")]
    [TestCase("-12", JsonKinds.Numbers, "-12")]
    [TestCase("[]", JsonKinds.Arrays, null)]
    [TestCase("{}", JsonKinds.Objects, null)]
    public void A_value_says_what_it_is(string json, JsonKinds kind, string? text)
    {
        var value = PlexJson.Parse(json);

        Assert.That((value.Kind, value.Text, value.ToJson()), Is.EqualTo((kind, text, json)));
    }

    [TestCase("123456789012345678901234567890")]
    [TestCase("3.14159265358979323846264338327950288")]
    [TestCase("-0.1000")]
    [TestCase("1E+400")]
    [TestCase("1e-400")]
    [TestCase("79228162514264337593543950335.5")]
    public void Numbers_keep_their_digits(string digits)
    {
        Assert.That(PlexJson.Parse(digits).Text, Is.EqualTo(digits));
        Assert.That(PlexJson.Parse($"[\"é 1.5\",\r\n  [1, {digits}],\n\r\"1.5\", {digits}]").ToJson(), Is.EqualTo($"[\"é 1.5\",[1,{digits}],\"1.5\",{digits}]"));
    }

    [Test]
    public async Task Numbers_of_a_response_keep_their_digits()
    {
        const string Members = "\"more\":[3.14159265358979323846,{\"a\":0.10}],\"size\":2.71828182845904523536,\"é€😀\":12345678901234567890.5";
        using var plex = Plex.Client(new Answer(200, "application/json", "{\"MediaContainer\":{\"token\":\"t\",\r\n" + Members + "}}"));

        var container = (await plex.GetTokenAsync()).MediaContainer;

        Assert.That(((PlexJson)container).ToJson(), Is.EqualTo("{\"token\":\"t\"," + Members + "}"));
    }

    [TestCase(".5", "0.5")]
    [TestCase("0x1F", "31")]
    [TestCase("NaN", "\"NaN\"")]
    [TestCase("-Infinity", "\"-Infinity\"")]
    [TestCase("1.", "1.0")]
    public void A_number_that_JSON_does_not_know_becomes_one_that_it_does(string came, string json) =>
        Assert.That(PlexJson.Parse($"[{came}]").ToJson(), Is.EqualTo($"[{json}]"));

    [Test]
    public void Members_of_one_name_nulls_and_what_is_empty_are_kept()
    {
        const string Json = """{"a":1,"b":null,"a":[],"c":{"":{}},"a":[[null]]}""";

        var value = PlexJson.Parse(Json);

        Assert.That(value.ToJson(), Is.EqualTo(Json));
        Assert.That(value.Members.Select(member => member.Key), Is.EqualTo(new[] { "a", "b", "a", "c", "a" }));
        Assert.That((value["a"]!.ToJson(), value["x"], value["b"]!.Kind), Is.EqualTo(("[[null]]", (PlexJson?)null, JsonKinds.None)));
        Assert.That((value.Items.Count, value["a"]!.Items.Count, value["a"]!["a"]), Is.EqualTo((0, 1, (PlexJson?)null)));
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("[1] 2")]
    [TestCase("new Date(1)")]
    public void What_is_no_JSON_is_a_FormatException_that_does_not_quote_it(string text) =>
        Assert.That(Assert.Throws<FormatException>(() => PlexJson.Parse(text))!.Message, Is.EqualTo("The text is not valid JSON, or is nested too deeply."));

    [Test]
    public void Sixty_four_levels_are_the_limit()
    {
        Assert.That(PlexJson.Parse(new string('[', 64) + new string(']', 64)).ToJson(), Has.Length.EqualTo(128));
        Assert.Throws<FormatException>(() => PlexJson.Parse(new string('[', 65) + new string(']', 65)));
    }

    [Test]
    public void A_value_is_read_as_tolerantly_as_a_response()
    {
        var value = PlexJson.Parse("""{"flag":"1","port":"32400","list":["a",1],"device":{"accessToken":"t","Connection":{"port":"1"}},"price":1.00000000000000000000001}""");

        Assert.That(value["flag"]!.Read(static json => json.ReadBoolean()), Is.True);
        Assert.That(value["port"]!.Read(static json => json.ReadInt32()), Is.EqualTo(32400));
        Assert.That(value["list"]!.Read(static json => json.ReadList(static json => json.ReadString())), Is.EqualTo(new[] { "a", "1" }));
        Assert.That(value["device"]!.Read(static json => json.ReadModel(static () => new Device()))!.Connection.Single().Port, Is.EqualTo(1));
        Assert.That(value["price"]!.Read(static json => json.ReadDecimal()), Is.EqualTo(1.00000000000000000000001m));
    }

    [Test]
    public void What_does_not_fit_is_the_default()
    {
        var value = PlexJson.Parse("""{"name":"n"}""");

        Assert.That(value["name"]!.Read(static json => json.ReadInt32()), Is.Null);
        Assert.That(value.Read(static json => json.ReadModel(static () => new Device())), Is.Null, "a device has a token");
        Assert.That(PlexJson.Null.Read(static json => json.ReadString()), Is.Null);
    }

    [Test]
    public void Values_of_CSharp_become_JSON()
    {
        var value = PlexJson.FromItems(
        [
            "a", true, 1, 9007199254740993, 1.0, 1e30, 0.1f, double.NaN, 18446744073709551615m, new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.FromHours(1)),
            new Guid("01234567-89ab-cdef-0123-456789abcdef"), new Uri("http://a/b"), new byte[] { 1, 2 }, PlexJson.FromFlag(true), PlexJson.FromDigits("-1e5"), (int?)null,
            PlexJson.FromList([1, 2], static number => number), PlexJson.FromMap(new Dictionary<string, string?> { ["k"] = null }, static text => text is null ? PlexJson.Null : text), new Connection { Port = 1 },
        ]);

        Assert.That(value.ToJson(), Is.EqualTo(
            """["a",true,1,9007199254740993,1.0,1E+30,0.1,"NaN",18446744073709551615,"2024-02-29T01:02:03+01:00","01234567-89ab-cdef-0123-456789abcdef","http://a/b","AQI=",1,-1e5,null,[1,2],{"k":null},{"port":1}]"""));
    }

    [TestCase("01")]
    [TestCase("1,2")]
    [TestCase("")]
    [TestCase("1\n")]
    public void Digits_that_are_no_number_are_refused(string digits) => Assert.Throws<FormatException>(() => PlexJson.FromDigits(digits));

    [Test]
    public void A_tree_of_Newtonsoft_goes_in_and_out()
    {
        var tree = JToken.Parse("""{"a":[1,2.5,null,true,"2024-06-11T00:00:00Z"],"b":123456789012345678901234567890}""");

        var back = tree.ToPlexJson().ToJToken();

        Assert.That(back["a"]!.Select(item => item.Type), Is.EqualTo(new[] { JTokenType.Integer, JTokenType.Float, JTokenType.Null, JTokenType.Boolean, JTokenType.String }));
        Assert.That(back["b"]!.Value<System.Numerics.BigInteger>(), Is.EqualTo(System.Numerics.BigInteger.Parse("123456789012345678901234567890", null)));
        Assert.That(tree.ToPlexJson().ToJson(), Is.EqualTo(tree.ToString(Newtonsoft.Json.Formatting.None)));
    }
}
