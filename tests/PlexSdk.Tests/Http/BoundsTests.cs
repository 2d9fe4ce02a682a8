using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Http;

public class BoundsTests
{
    [TestCase(200, 1024 * 1024)]
    [TestCase(500, 65_536 + 1024)]
    [TestCase(302, 65_536 + 1024)]
    public async Task An_endless_body_is_read_up_to_its_limit_and_let_go(int status, int limit)
    {
        var body = new EndlessStream();
        using var plex = Plex.Client(new StubHandler(body, status));

        var exception = await Plex.ErrorAsync(plex);

        Assert.That(body.BytesRead, Is.EqualTo(limit + 1));
        Assert.That(body.IsDisposed);
        Assert.That(exception.ResponseBody, Does.EndWith(" [cut after 65536 bytes]"));
        Assert.That(exception.ResponseBody, Has.Length.EqualTo(65_536 + " [cut after 65536 bytes]".Length));
    }

    [TestCase(51, null)]
    [TestCase(50, "The body is longer than 50 bytes (MaxResponseBytes).")]
    [TestCase(1, "The body is longer than 1 bytes (MaxResponseBytes).")]
    public async Task The_limit_is_exact(int limit, string? says)
    {
        using var plex = Plex.Client(new Answer(200, null, Plex.TokenJson), options => options.MaxResponseBytes = limit);
        if (says is null)
        {
            Assert.That((await plex.GetTokenAsync()).MediaContainer.Token, Is.EqualTo("transient-1"));
            return;
        }

        Assert.That((await Plex.ErrorAsync(plex)).Message, Does.EndWith(says));
    }

    [TestCase(0, null)]
    [TestCase(1, "é [cut after 1 bytes]")]
    [TestCase(4, "éé [cut after 4 bytes]")]
    [TestCase(5, "éé [cut after 5 bytes]")]
    [TestCase(8, "éé😀")]
    [TestCase(7, "éé [cut after 7 bytes]")]
    public async Task What_is_kept_of_an_error_is_bounded_in_bytes_and_whole_in_characters(int limit, string? kept)
    {
        var exception = await Plex.ErrorAsync(new Answer(500, "text/plain; charset=utf-8", "éé😀"), options => options.MaxErrorBytes = limit);

        Assert.That(exception.ResponseBody, Is.EqualTo(kept));
    }

    [Test]
    public async Task A_cut_within_the_byte_order_mark_keeps_nothing_but_says_so()
    {
        var exception = await Plex.ErrorAsync(new Answer(500, null, "\uFEFFtext"), options => options.MaxErrorBytes = 2);

        Assert.That(exception.ResponseBody, Is.EqualTo(" [cut after 2 bytes]"));
    }

    [Test]
    public async Task Errors_are_read_though_the_body_is_not_kept()
    {
        var exception = await Plex.ErrorAsync(new Answer(401, "application/json", """{"errors":[{"message":"no"}]}"""), options => options.MaxErrorBytes = 0);

        Assert.That(exception.ResponseBody, Is.Null);
        Assert.That(exception.Errors.Single().Message, Is.EqualTo("no"));
    }

    [Test]
    public async Task An_endless_body_takes_less_memory_than_its_limit()
    {
        using var plex = Plex.Client(new StubHandler(new EndlessStream()));
        await Plex.ErrorAsync(plex);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var call = 0; call < 20; call++)
            Assert.That((await Plex.ErrorAsync(plex)).Message, Does.Contain("longer than 1048576 bytes"));

        // Nothing here waits, so it all ran on this thread. The buffers are lent, and of the body 64 KiB are kept as text.
        Assert.That((GC.GetAllocatedBytesForCurrentThread() - before) / 20, Is.LessThan(1024 * 1024));
    }
}
