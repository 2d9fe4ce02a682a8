using System.Diagnostics;
using PlexSdk.SpecTool.Diff.Api;
using PlexSdk.SpecTool.Diff.Command;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>
/// A repository with a copy of our document, so that editing ours changes nothing here, and a commit that edits the copy.
/// Both clients are really generated.
/// </summary>
internal sealed class PullRequest : IDisposable
{
    private const string Document = "plex-authentication.yaml";

    private readonly string _folder = Directory.CreateTempSubdirectory("plexspec").FullName;

    public PullRequest(params (string From, string To)[] edits)
    {
        var before = File.ReadAllText(Path.Combine(Repository.Root, "tests", "PlexSdk.SpecTool.Tests", "Diff", "Documents", Document)).ReplaceLineEndings("\n");
        Git("init", "-q");
        Commit(before);
        Commit(edits.Aggregate(before, Replace));
    }

    public (int Code, string Output, string Errors) Report(string format, Func<DiffRequest, DiffRequest>? configure = null)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var request = new DiffRequest("HEAD^:" + Document, "HEAD:" + Document) { Format = format, GitFolder = _folder };
        var code = new DiffRun(configure?.Invoke(request) ?? request, new PipelineClientGenerator(), TimeProvider.System, isColored: false).Execute(output, errors);
        return (code, output.ToString(), errors.ToString());
    }

    public static string Approved(string name) =>
        File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Diff", "approved", name)).ReplaceLineEndings("\n");

    public void Dispose()
    {
        // git writes its objects read-only, which Windows does not delete.
        foreach (var file in new DirectoryInfo(_folder).EnumerateFiles("*", SearchOption.AllDirectories))
            file.Attributes = FileAttributes.Normal;

        Directory.Delete(_folder, recursive: true);
    }

    // A document that moved on must not turn the test into one of nothing.
    private static string Replace(string text, (string From, string To) edit)
    {
        var index = text.IndexOf(edit.From, StringComparison.Ordinal);
        return index >= 0
            ? text[..index] + edit.To.ReplaceLineEndings("\n") + text[(index + edit.From.Length)..]
            : throw new InvalidOperationException($"'{edit.From}' is nowhere in the document.");
    }

    private void Commit(string document)
    {
        File.WriteAllText(Path.Combine(_folder, Document), document);
        Git("add", Document);
        Git("-c", "user.name=n", "-c", "user.email=e@example.com", "commit", "-qm", "any");
    }

    private void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"git {arguments[0]} ended with {process.ExitCode}.");
    }
}
