using System.Globalization;
using System.Net;
using System.Text;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Calls;

public class ItemsTests
{
    private readonly List<string> _asked = [];

    [TestCase(5, "0+2 2+2 4+2")]
    [TestCase(4, "0+2 2+2")]
    [TestCase(1, "0+2")]
    [TestCase(0, "0+2")]
    public async Task Pages_are_asked_for_until_the_total(int total, string asked)
    {
        var items = await ItemsAsync((start, size) => Json(Titles(total).Skip(start).Take(size), $"\"offset\":{start},\"totalSize\":{total},"));

        Assert.That(items, Is.EqualTo(Titles(total)));
        Assert.That(string.Join(' ', _asked), Is.EqualTo(asked));
    }

    [Test]
    public async Task A_page_with_fewer_elements_than_asked_for_is_not_the_last_one_before_the_total()
    {
        var items = await ItemsAsync((start, _) => Json(Titles(3).Skip(start).Take(1), "\"totalSize\":\"3\","));

        Assert.That(items, Is.EqualTo(Titles(3)));
    }

    [TestCase(5, "0+2 2+2 4+2")]
    [TestCase(4, "0+2 2+2 4+2")]
    public async Task Without_a_total_it_ends_with_the_first_page_that_is_not_full(int total, string asked)
    {
        var items = await ItemsAsync((start, size) => Json(Titles(total).Skip(start).Take(size)));

        Assert.That(items, Is.EqualTo(Titles(total)));
        Assert.That(string.Join(' ', _asked), Is.EqualTo(asked));
    }

    [TestCase(1, 1, "")]
    [TestCase(3, 1, "")]
    [TestCase(2, 2, "")]
    [TestCase(3, 1, "\"totalSize\":3,")]
    [TestCase(2, 2, "\"offset\":0,")]
    public async Task A_server_that_gives_everything_at_once_ends_it(int total, int calls, string marks)
    {
        var items = await ItemsAsync((_, _) => Json(Titles(total), marks));

        Assert.That(items, Is.EqualTo(Titles(total)));
        Assert.That(_asked, Has.Count.EqualTo(calls));
    }

    [TestCase("\"totalSize\":9,")]
    [TestCase("\"totalSize\":9,\"offset\":0,")]
    public async Task A_server_that_always_gives_the_same_page_is_an_error(string marks)
    {
        var error = await Support.Plex.CatchAsync<InvalidOperationException>(() => ItemsAsync((_, _) => Json(Titles(2), marks)));

        Assert.That(error.Message, Does.StartWith("The server was asked for the elements from 2 on, of 9, and gave others"));
    }

    [Test]
    public async Task Containers_in_XML_have_pages_too()
    {
        var items = await ItemsAsync((start, size) =>
            $"""<MediaContainer totalSize="3" offset="{start}">{string.Concat(Titles(3).Skip(start).Take(size).Select(title => $"<Video title='{title}'/>"))}</MediaContainer>""");

        Assert.That(items, Is.EqualTo(Titles(3)));
    }

    [Test]
    public async Task An_error_comes_with_its_page()
    {
        List<string?> seen = [];

        await Support.Plex.CatchAsync<PlexApiException>(async () =>
        {
            await foreach (var item in Items((start, size) => start == 0 ? Json(Titles(2), "\"totalSize\":4,") : "no"))
                seen.Add(item.Title);
        });

        Assert.That(seen, Is.EqualTo(Titles(2)));
    }

    [Test]
    public async Task A_cancellation_ends_the_call_of_a_page()
    {
        using var source = new CancellationTokenSource();
        var items = Items((start, size) =>
        {
            if (start > 0)
                source.Cancel();

            return Json(Titles(9).Skip(start).Take(size), "\"totalSize\":9,");
        });
        var seen = 0;

        var error = await Support.Plex.CatchAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in items.WithCancellation(source.Token))
                seen++;
        });

        Assert.That((seen, error.CancellationToken), Is.EqualTo((2, source.Token)));
    }

    [Test]
    public async Task A_fake_has_its_one_page()
    {
        List<string?> seen = [];
        await foreach (var item in new Fake().ItemsAsync(c => c.GetShelfAsync("1"), shelf => shelf.MediaContainer.Metadata, pageSize: 1))
            seen.Add(item.Title);

        Assert.That(seen, Is.EqualTo(Titles(1)));
    }

    [Test]
    public void Wrong_arguments_are_told_at_once()
    {
        var fake = new Fake();

        Assert.Throws<ArgumentOutOfRangeException>(() => fake.ItemsAsync(c => c.GetShelfAsync("1"), shelf => shelf.MediaContainer.Metadata, pageSize: 0));
        Assert.Throws<ArgumentNullException>(() => fake.ItemsAsync(c => c.GetShelfAsync("1"), (Func<Shelf, IEnumerable<string>>)null!));
    }

    private async Task<List<string?>> ItemsAsync(Func<int, int, string> answer)
    {
        List<string?> titles = [];
        await foreach (var item in Items(answer))
        {
            titles.Add(item.Title);
            Assert.That(titles, Has.Count.LessThan(100), "it goes on for ever");
        }

        return titles;
    }

    private IAsyncEnumerable<ShelfItem> Items(Func<int, int, string> answer)
    {
        var plex = Support.Plex.Client(new StubHandler((request, token) =>
        {
            var (start, size) = (Number(request, "X-Plex-Container-Start"), Number(request, "X-Plex-Container-Size"));
            _asked.Add($"{start}+{size}");
            var body = answer(start, size);
            token.ThrowIfCancellationRequested();
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8) });
        }));
        return new ShelfClient(plex.Transport).ItemsAsync(c => c.GetShelfAsync("1"), shelf => shelf.MediaContainer.Metadata, pageSize: 2);
    }

    [SetUp]
    public void Forget() => _asked.Clear();

    private static int Number(HttpRequestMessage request, string name) => int.Parse(request.Headers.GetValues(name).Single(), CultureInfo.InvariantCulture);

    private static IEnumerable<string> Titles(int count) => Enumerable.Range(1, count).Select(number => $"t{number}");

    private static string Json(IEnumerable<string> titles, string marks = "") =>
        "{\"MediaContainer\":{" + marks + "\"Metadata\":[" + string.Join(',', titles.Select(title => $"{{\"title\":\"{title}\"}}")) + "]}}";

    private sealed class Fake : IShelfClient
    {
        public Task<Shelf> GetShelfAsync(string id, int? year = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Shelf { MediaContainer = new() { Metadata = [new() { Title = "t1" }] } });
    }
}
