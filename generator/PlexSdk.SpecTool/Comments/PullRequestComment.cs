using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Comments;

/// <summary>The one comment that shows the report on a pull request: made once, renewed from then on.</summary>
internal sealed class PullRequestComment(HttpClient http, string repository, int pullRequest)
{
    // Invisible on the page; it tells the comment from all others.
    private const string Marker = "<!-- plexspec diff -->";
    private const int PageSize = 100;

    /// <returns>False where the token may not write, as for a pull request from a fork.</returns>
    /// <exception cref="SpecException">GitHub cannot be reached or does not take the comment.</exception>
    public async Task<bool> PublishAsync(string report, CancellationToken cancellationToken)
    {
        try
        {
            var body = new JsonObject { ["body"] = $"{Marker}\n{report}" };
            using var response = await FindAsync(cancellationToken) is { } id
                ? await http.PatchAsJsonAsync($"repos/{repository}/issues/comments/{id}", body, cancellationToken)
                : await http.PostAsJsonAsync($"repos/{repository}/issues/{pullRequest}/comments", body, cancellationToken);
            if (response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
            {
                return false;
            }

            response.EnsureSuccessStatusCode();
            return true;
        }
        catch (HttpRequestException error)
        {
            throw new SpecException($"the comment on pull request {pullRequest} of {repository} cannot be written: {error.Message}", null, error);
        }
    }

    // Only a bot's comment is renewed: anybody can write the marker.
    private async Task<long?> FindAsync(CancellationToken cancellationToken)
    {
        for (var page = 1; ; page++)
        {
            var comments = await http.GetFromJsonAsync<JsonArray>($"repos/{repository}/issues/{pullRequest}/comments?per_page={PageSize}&page={page}", cancellationToken) ?? [];
            var own = comments.FirstOrDefault(comment => (string?)comment?["user"]?["type"] == "Bot" && ((string?)comment["body"])?.StartsWith(Marker, StringComparison.Ordinal) == true);
            if (own is not null || comments.Count < PageSize)
            {
                return (long?)own?["id"];
            }
        }
    }
}
