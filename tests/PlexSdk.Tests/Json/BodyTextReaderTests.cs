using System.Text;
using Newtonsoft.Json;
using PlexSdk.Runtime;

namespace PlexSdk.Tests.Json;

public sealed class BodyTextReaderTests
{
    [Test]
    public void A_body_comes_whole_through_a_buffer_of_any_size([Values(3, 4, 7, 64)] int size)
    {
        const string Text = """{"name":"Größe 😀"}""";
        using var reader = Over($"xx{Text}yy", start: 2, end: 2);
        var buffer = new char[size];
        var result = new StringBuilder();
        for (int read; (read = reader.Read(buffer, 1, size - 1)) > 0;)
        {
            result.Append(buffer, 1, read);
        }

        Assert.That(result.ToString(), Is.EqualTo(Text));
    }

    [Test]
    public void A_buffer_is_cleared_before_it_is_given_back()
    {
        using var reader = Over("""{"token":"secret"}""");
        IArrayPool<char> pool = reader;
        var buffer = pool.Rent(64);
        // What others left in it is theirs to clear.
        Array.Clear(buffer, 0, buffer.Length);
        reader.Read(buffer, 5, 50);
        "earlier".CopyTo(0, buffer, 0, 5);

        pool.Return(buffer);

        Assert.That(buffer, Is.All.EqualTo('\0'));
    }

    [Test]
    public void A_buffer_that_something_else_was_written_to_is_cleared_whole()
    {
        using var reader = Over("{}");
        IArrayPool<char> pool = reader;
        var (text, unescaped) = (pool.Rent(64), pool.Rent(64));
        reader.Read(text, 0, 50);
        unescaped.AsSpan().Fill('s');

        pool.Return(unescaped);

        Assert.That(unescaped, Is.All.EqualTo('\0'));
    }

    private static BodyTextReader Over(string text, int start = 0, int end = 0)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new BodyTextReader(new ArraySegment<byte>(bytes, start, bytes.Length - start - end), Encoding.UTF8);
    }
}
