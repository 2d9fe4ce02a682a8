using PlexSdk.Runtime;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Errors;

/// <summary>What an error means, for a client of any document.</summary>
public class MeaningTests
{
    [TestCase(404, "There is no such playlist.")]
    [TestCase(401, "The access token is unknown or expired.")]
    [TestCase(403, "The access token does not allow this.")]
    [TestCase(418, "The server refused the request.")]
    public async Task The_document_explains_a_status_and_the_runtime_the_others(int status, string meaning) =>
        Assert.That((await ErrorAsync(status, Plex.CallerToken)).Message, Is.EqualTo($"getPlaylist: the server answered {status}. {meaning}"));

    [TestCase(401)]
    [TestCase(403)]
    public async Task That_no_token_was_sent_is_said_whatever_the_document_says(int status) =>
        Assert.That((await ErrorAsync(status, token: null)).Message, Does.EndWith("The server wants a token and none was sent: set AccessToken."));

    [TestCase(400, typeof(PlexBadRequestException))]
    [TestCase(401, typeof(PlexUnauthorizedException))]
    [TestCase(403, typeof(PlexForbiddenException))]
    [TestCase(402, typeof(PlexApiException))]
    [TestCase(404, typeof(PlexApiException))]
    [TestCase(500, typeof(PlexApiException))]
    public async Task Each_status_has_its_exception(int status, Type exception) =>
        Assert.That(await ErrorAsync(status, Plex.CallerToken), Is.TypeOf(exception));

    private static async Task<PlexApiException> ErrorAsync(int status, string? token)
    {
        using var plex = Plex.Client(new Answer(status, null, ""), options => options.AccessToken = token);
        return await Plex.CatchAsync<PlexApiException>(() => new PlaylistClient(plex.Transport).GetPlaylistAsync());
    }

    private sealed class PlaylistClient(PlexTransport transport) : PlexClientBase(transport)
    {
        public Task GetPlaylistAsync() => SendOnlyAsync(
            new PlexRequest("getPlaylist", HttpMethod.Get, "playlist") { Meaning = static status => status == 404 ? "There is no such playlist." : null },
            CancellationToken.None);
    }
}
