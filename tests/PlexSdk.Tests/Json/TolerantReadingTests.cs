using PlexSdk.Runtime;

namespace PlexSdk.Tests.Json;

/// <summary>How single values are read, by the reader alone.</summary>
public class TolerantReadingTests
{
    [TestCase("true", true)]
    [TestCase("\"TRUE\"", true)]
    [TestCase("\" true \"", true)]
    [TestCase("1", true)]
    [TestCase("\"1\"", true)]
    [TestCase("0", false)]
    [TestCase("\"0\"", false)]
    [TestCase("false", false)]
    [TestCase("null", null)]
    [TestCase("2", null)]
    [TestCase("\"yes\"", null)]
    [TestCase("[]", null)]
    [TestCase("{}", null)]
    public void Flags(string json, bool? value) => Reads(json, value, static json => json.ReadBoolean());

    [TestCase("1", 1)]
    [TestCase("\"1\"", 1)]
    [TestCase("\"-1\"", -1)]
    [TestCase("1.0", 1)]
    [TestCase("1e3", 1000)]
    [TestCase("2147483647", int.MaxValue)]
    [TestCase("-2147483648", int.MinValue)]
    [TestCase("2147483648", null)]
    [TestCase("1.5", null)]
    [TestCase("\"1.5\"", null)]
    [TestCase("\"\"", null)]
    [TestCase("NaN", null)]
    [TestCase("Infinity", null)]
    [TestCase("true", null)]
    public void Integers(string json, int? value) => Reads(json, value, static json => json.ReadInt32());

    [TestCase("9223372036854775807", long.MaxValue)]
    [TestCase("\"9223372036854775807\"", long.MaxValue)]
    [TestCase("9223372036854775808", null)]
    [TestCase("1e15", 1_000_000_000_000_000)]
    [TestCase("1e19", null)]
    [TestCase("1e300", null)]
    [TestCase("0.5", null)]
    public void Long_integers(string json, long? value) => Reads(json, value, static json => json.ReadInt64());

    [TestCase("1.5", 1.5)]
    [TestCase("1", 1.0)]
    [TestCase("\"1.5e2\"", 150.0)]
    [TestCase("\"1,5\"", null)]
    [TestCase("true", null)]
    public void Numbers(string json, double? value) => Reads(json, value, static json => json.ReadDouble());

    [TestCase("\"a\"", "a")]
    [TestCase("1", "1")]
    [TestCase("1.50", "1.5")]
    [TestCase("123456789012345678901234567890", "123456789012345678901234567890")]
    [TestCase("true", "true")]
    [TestCase("false", "false")]
    [TestCase("\"2024-06-11T00:00:00Z\"", "2024-06-11T00:00:00Z")]
    [TestCase("[]", null)]
    public void Texts(string json, string? value) => Reads(json, value, static json => json.ReadString());

    [TestCase("\"http://a/b\"", "http://a/b")]
    [TestCase("\"/b\"", "/b")]
    [TestCase("\"\"", null)]
    [TestCase("1", null)]
    [TestCase("\"http://[\"", null)]
    public void Addresses(string json, string? value) =>
        Reads(json, value is null ? null : new Uri(value, UriKind.RelativeOrAbsolute), static json => json.ReadUri());

    [Test]
    public void A_list_of_numbers_keeps_what_fits()
    {
        var read = Read("[1,\"2\",\"x\",null,{\"a\":1}]", static json => json.ReadList(static json => json.ReadInt32()));

        Assert.That(read.Value, Is.EqualTo(new[] { 1, 2 }));
        Assert.That(read.AdditionalProperties["value"].ToJson(), Is.EqualTo("[\"x\",{\"a\":1}]"));
    }

    [Test]
    public void A_list_of_texts_keeps_what_fits()
    {
        var read = Read("[\"a\",1,null,[]]", static json => json.ReadList(static json => json.ReadString()));

        Assert.That(read.Value, Is.EqualTo(new[] { "a", "1" }));
        Assert.That(read.AdditionalProperties["value"].ToJson(), Is.EqualTo("[[]]"));
    }

    [Test]
    public void A_map_keeps_what_fits()
    {
        var numbers = Read("{\"a\":1,\"b\":null,\"c\":\"x\"}", static json => json.ReadMap(static json => json.ReadInt64()));
        var texts = Read("{\"a\":\"1\",\"b\":null,\"c\":[]}", static json => json.ReadMap(static json => json.ReadString()));

        Assert.That(numbers.Value, Is.EqualTo(new Dictionary<string, long> { ["a"] = 1 }));
        Assert.That(numbers.AdditionalProperties["value"].ToJson(), Is.EqualTo("{\"b\":null,\"c\":\"x\"}"));
        Assert.That(texts.Value, Is.EqualTo(new Dictionary<string, string?> { ["a"] = "1", ["b"] = null }));
        Assert.That(texts.AdditionalProperties["value"].ToJson(), Is.EqualTo("{\"c\":[]}"));
    }

    [Test]
    public void Raw_JSON_is_read_as_it_is() =>
        Assert.That(Read("{\"a\":[1,null]}", static json => json.ReadJson()).Value!.ToJson(), Is.EqualTo("{\"a\":[1,null]}"));

    [Test]
    public void Sixty_four_levels_are_the_limit()
    {
        Assert.DoesNotThrow(() => Read(new string('[', 63) + new string(']', 63), static json => json.ReadJson()));
        Assert.Throws<ResponseFormatException>(() => Read(new string('[', 64) + new string(']', 64), static json => json.ReadJson()));
    }

    [Test]
    public void Members_of_any_number_and_length_of_name_are_read()
    {
        var names = Enumerable.Range(0, 3000).Select(number => $"name{number}").Append(new string('n', 100)).Append("").ToList();
        var json = "{" + string.Join(',', names.Select(name => $"\"{name}\":1")) + "}";

        using var text = new StringReader(json);
        var model = PlexJsonReader.ReadRoot(text, Holder<string>.Reader(static json => json.ReadString()!), ReadLimits.None);

        Assert.That(model.AdditionalProperties.Keys, Is.EquivalentTo(names));
    }

    [TestCase("one")]
    [TestCase("many")]
    public void Without_a_way_to_make_an_object_none_is_read(string member)
    {
        using var text = new StringReader($"{{\"{member}\":{{}}}}");

        Assert.That(Assert.Throws<ArgumentNullException>(() => PlexJsonReader.ReadRoot(text, static json => json.ReadModel(static () => new Careless()), ReadLimits.None))!.ParamName, Is.EqualTo("create"));
    }

    private static void Reads<T>(string json, T value, Func<PlexJsonReader, T> reader)
    {
        var read = Read(json, reader);

        Assert.That(read.Value, Is.EqualTo(value));
        // What does not fit is kept as it came; null and what fits is not.
        Assert.That(read.AdditionalProperties.ContainsKey("value"), Is.EqualTo(value is null && json != "null"));
    }

    private static Holder<T> Read<T>(string json, Func<PlexJsonReader, T> reader)
    {
        using var text = new StringReader($"{{\"value\":{json}}}");
        return PlexJsonReader.ReadRoot(text, Holder<T>.Reader(reader), ReadLimits.None);
    }

    private sealed class Holder<T>(Func<PlexJsonReader, T> read) : PlexModel
    {
        public T? Value { get; private set; }

        public static Func<PlexJsonReader, Holder<T>?> Reader(Func<PlexJsonReader, T> read) => json => json.ReadModel(() => new Holder<T>(read));

        protected override bool TryReadProperty(string name, PlexJsonReader json)
        {
            if (name != "value")
                return base.TryReadProperty(name, json);

            Value = read(json);
            return true;
        }
    }

    private sealed class Careless : PlexModel
    {
        protected override bool TryReadProperty(string name, PlexJsonReader json) =>
            name == "one" ? json.ReadModel<Careless>(null!) is null : json.ReadModels<Careless>(null!).Count == 0;
    }
}
