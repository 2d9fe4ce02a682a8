using PlexSdk.Runtime;

namespace PlexSdk.Tests.Json;

/// <summary>Roots that other documents' operations may have.</summary>
public class RootTests
{
    [Test]
    public void A_list_may_be_the_root() => Assert.That(Read(" [1,2] // end", Numbers), Is.EqualTo(new[] { 1, 2 }));

    [TestCase("[1,\"x\"]")]
    [TestCase("{}")]
    public void A_list_that_is_none_is_said(string json) =>
        Assert.That(Assert.Throws<ResponseFormatException>(() => Read(json, Numbers))!.Message, Is.EqualTo("The body has another shape than the documented one."));

    [TestCase("null")]
    [TestCase("[]")]
    public void A_text_that_is_none_is_said(string json) =>
        Assert.That(Assert.Throws<ResponseFormatException>(() => Read(json, static json => json.ReadString()))!.Message, Is.EqualTo("The body has another shape than the documented one."));

    [Test]
    public void Buffers_are_cleared_when_they_are_given_back()
    {
        var buffer = CharPool.Instance.Rent(16);
        buffer[0] = 's';

        CharPool.Instance.Return(buffer);
        CharPool.Instance.Return(null);

        Assert.That(buffer[0], Is.EqualTo('\0'));
    }

    private static IReadOnlyList<int> Numbers(PlexJsonReader json) => json.ReadList(static json => json.ReadInt32());

    private static T Read<T>(string json, Func<PlexJsonReader, T?> read)
    {
        using var text = new StringReader(json);
        return PlexJsonReader.ReadRoot(text, read, ReadLimits.None);
    }
}
