using System.Text;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Answers;

/// <summary>What one response may cost.</summary>
public class ReadLimitsTests
{
    private const int Mebibyte = 1 << 20;

    private static IEnumerable<TestCaseData> BodiesOfObjects() =>
    [
        Body("unknown objects", """{"MediaContainer":{"size":0,"token":"transient-1","x":[""", """{"":{}},""", "{}]}}"),
        Body("unknown members", """{"MediaContainer":{"size":0,"token":"transient-1","x":[""", """{"a":1,"b":2},""", "{}]}}"),
        Body("empty lists", """{"MediaContainer":{"size":0,"token":"transient-1","x":[""", "[],", "[]]}}"),
        Body("XML elements", "<MediaContainer size='0' token='transient-1'>", "<a/>", "</MediaContainer>"),
        Body("XML attributes", "<MediaContainer size='0' token='transient-1'>", "<a b='' c='' d='' e='' f=''/>", "</MediaContainer>"),
    ];

    [TestCaseSource(nameof(BodiesOfObjects))]
    public async Task A_body_of_nothing_but_objects_is_refused_before_it_fills_the_memory(byte[] body)
    {
        using var plex = new PlexClient(Plex.Options(), new HttpClient(Plex.Answering(new Answer(200, null, body))));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var exception = await Plex.ErrorAsync(plex);
        var cost = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.That(exception.Message, Does.Contain("more than 65536 objects and undocumented values, which is one for each 16 bytes of MaxResponseBytes"));
        Assert.That(cost, Is.LessThan(64L * Mebibyte));
    }

    [Test]
    public async Task Half_a_million_undocumented_members_of_a_large_listing_are_all_kept()
    {
        const int Members = 500_000;
        var listing = new StringBuilder("""{"MediaContainer":{"size":0,"token":"transient-1","Metadata":[{}""");
        for (var i = 0; i < Members / 10; i++)
            listing.Append(",{").AppendJoin(',', Enumerable.Range(0, 10).Select(n => $"\"member{n}\":\"{i}-{n}-{new string('x', 100)}\"")).Append('}');

        var body = Encoding.UTF8.GetBytes(listing.Append("]}}").ToString());
        using var plex = new PlexClient(
            Plex.Options(options => options.MaxResponseBytes = 64 * Mebibyte), new HttpClient(Plex.Answering(new Answer(200, "application/json", body))));

        var kept = (await plex.GetTokenAsync()).MediaContainer.AdditionalProperties["Metadata"].Items;

        Assert.That(kept.Sum(item => item.Members.Count), Is.EqualTo(Members));
        Assert.That(kept[^1]["member9"]!.Text, Does.StartWith("49999-9-"));
    }

    [Test]
    public async Task Reading_ends_with_the_call()
    {
        using var source = new CancellationTokenSource();
        var body = Encoding.UTF8.GetBytes("""{"MediaContainer":{"size":0,"token":"transient-1","x":[""" + string.Concat(Enumerable.Repeat("1,", 10_000)) + "1]}}");
        using var http = new HttpClient(Plex.Answering(new Answer(200, "application/json", body)));
        using var plex = new PlexClient(Plex.Options(), http);
        var request = new PlexSdk.Runtime.PlexRequest("getTransientToken", HttpMethod.Post, "security/token");

        await Plex.CatchAsync<OperationCanceledException>(() => plex.Transport.SendAsync(
            request,
            json =>
            {
                source.Cancel();
                return json.ReadModel(static () => new GetTransientTokenResponse());
            },
            source.Token));
    }

    private static TestCaseData Body(string name, string start, string repeated, string end) =>
        new TestCaseData(Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(repeated, (Mebibyte - 1000) / repeated.Length)) + end)).SetArgDisplayNames(name);
}
