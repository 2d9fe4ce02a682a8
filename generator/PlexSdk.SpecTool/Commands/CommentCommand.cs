using System.CommandLine;
using PlexSdk.SpecTool.Comments;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Commands;

/// <summary><c>plexspec comment REPORT --pull-request N</c>: shows a report on a pull request, from within a workflow of GitHub.</summary>
internal static class CommentCommand
{
    public static Command Create()
    {
        var report = new Argument<string>("REPORT") { Description = "The report in Markdown." };
        var pullRequest = new Option<int>("--pull-request") { Description = "The number of the pull request.", Required = true };
        var command = new Command("comment", "Shows a report as the one comment on a pull request, or in the job's summary where the token may not write.") { report, pullRequest };
        command.SetAction((parsed, cancellationToken) => CommandRunner.RunAsync(() => RunAsync(parsed.GetRequiredValue(report), parsed.GetValue(pullRequest), cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(string file, int pullRequest, CancellationToken cancellationToken)
    {
        var report = await File.ReadAllTextAsync(file, cancellationToken);
        using var http = new HttpClient { BaseAddress = new Uri((Environment.GetEnvironmentVariable("GITHUB_API_URL") ?? "https://api.github.com") + "/") };
        http.DefaultRequestHeaders.Add("User-Agent", "plexspec");
        http.DefaultRequestHeaders.Add("Accept", "application/vnd.github+json");
        http.DefaultRequestHeaders.Authorization = new("Bearer", Needed("GITHUB_TOKEN"));
        if (!await new PullRequestComment(http, Needed("GITHUB_REPOSITORY"), pullRequest).PublishAsync(report, cancellationToken))
        {
            await File.AppendAllTextAsync(Needed("GITHUB_STEP_SUMMARY"), report, cancellationToken);
        }

        return 0;
    }

    private static string Needed(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value
        ? value
        : throw new SpecException($"the environment variable {variable} is not set: this command runs in a workflow of GitHub");
}
