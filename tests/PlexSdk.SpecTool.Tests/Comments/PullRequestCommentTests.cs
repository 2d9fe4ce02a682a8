using System.Net;
using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Comments;
using PlexSdk.SpecTool.Reading;
using RichardSzalay.MockHttp;

namespace PlexSdk.SpecTool.Tests.Comments;

public sealed class PullRequestCommentTests : IDisposable
{
    private const string List = "https://api.example.com/repos/owner/name/issues/7/comments";

    private readonly MockHttpMessageHandler _gitHub = new();

    public void Dispose() => _gitHub.Dispose();

    [Test]
    public async Task The_first_report_is_a_new_comment()
    {
        Answer(1, Comment(1, "User", "nice"));
        _gitHub.Expect(HttpMethod.Post, List).WithContent(Body("<!-- plexspec diff -->\n## report")).Respond(HttpStatusCode.Created);

        Assert.That(await Publish());
        _gitHub.VerifyNoOutstandingExpectation();
    }

    [Test]
    public async Task The_next_report_renews_it_on_whatever_page_it_is()
    {
        Answer(1, [.. Enumerable.Range(1, 100).Select(id => Comment(id, "Bot", "another bot's"))]);
        Answer(2, Comment(200, "User", "<!-- plexspec diff -->\nforged"), Comment(300, "Bot", "<!-- plexspec diff -->\nold"));
        _gitHub.Expect(HttpMethod.Patch, "https://api.example.com/repos/owner/name/issues/comments/300").WithContent(Body("<!-- plexspec diff -->\n## report")).Respond(HttpStatusCode.OK);

        Assert.That(await Publish());
        _gitHub.VerifyNoOutstandingExpectation();
    }

    [TestCase(HttpStatusCode.Forbidden)]
    [TestCase(HttpStatusCode.NotFound)]
    public async Task A_token_that_may_not_write_is_no_failure(HttpStatusCode status)
    {
        Answer(1);
        _gitHub.Expect(HttpMethod.Post, List).Respond(status);

        Assert.That(await Publish(), Is.False);
        _gitHub.VerifyNoOutstandingExpectation();
    }

    [Test]
    public void Anything_else_is_one()
    {
        Answer(1);
        _gitHub.Expect(HttpMethod.Post, List).Respond(HttpStatusCode.BadGateway);

        Assert.That(Publish, Throws.TypeOf<SpecException>().With.Message.StartsWith("the comment on pull request 7 of owner/name cannot be written: "));
    }

    private async Task<bool> Publish()
    {
        using var http = new HttpClient(_gitHub, disposeHandler: false) { BaseAddress = new Uri("https://api.example.com/") };
        return await new PullRequestComment(http, "owner/name", 7).PublishAsync("## report", CancellationToken.None);
    }

    private void Answer(int page, params JsonNode[] comments) =>
        _gitHub.Expect(HttpMethod.Get, $"{List}?per_page=100&page={page}").Respond("application/json", new JsonArray(comments).ToJsonString());

    private static JsonObject Comment(int id, string type, string body) => new() { ["id"] = id, ["body"] = body, ["user"] = new JsonObject { ["type"] = type } };

    private static string Body(string text) => new JsonObject { ["body"] = text }.ToJsonString();
}
