using System.Diagnostics;
using PlexSdk.SpecTool.Diff.Api;
using PlexSdk.SpecTool.Diff.Command;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>
/// A pull request in a repository with a copy of our document, so that editing ours changes nothing here. It renames a
/// property, requires a new parameter and adds an operation. Both clients are really generated; the comment is exactly
/// the approved one.
/// </summary>
public sealed class PullRequestTests : IDisposable
{
    private const string Document = "plex-authentication.yaml";

    private readonly string _folder = Directory.CreateTempSubdirectory("plexspec").FullName;

    public void Dispose()
    {
        // git writes its objects read-only, which Windows does not delete.
        foreach (var file in new DirectoryInfo(_folder).EnumerateFiles("*", SearchOption.AllDirectories))
            file.Attributes = FileAttributes.Normal;

        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public void The_comment_is_the_approved_one()
    {
        var before = File.ReadAllText(Path.Combine(Repository.Root, "tests", "PlexSdk.SpecTool.Tests", "Diff", "Documents", Document)).ReplaceLineEndings("\n");
        Git("init", "-q");
        Commit(before);
        Commit(Replace(Replace(Replace(before,
            "        relay:\n", "        relayed:\n"),
            "      parameters:\n        - name: type\n", """
                  parameters:
                    - name: audience
                      in: query
                      required: true
                      description: The application that the token is for.
                      schema:
                        type: string
                    - name: type

            """),
            "components:\n", """
              /security/token/current:
                delete:
                  operationId: revokeTransientToken
                  tags: [Authentication]
                  summary: Revoke the transient token
                  description: Ends the transient token that the request carries.
                  parameters:
                    - $ref: '#/components/parameters/ClientIdentifier'
                  responses:
                    '204':
                      description: The token has ended.
            components:

            """));
        using var output = new StringWriter();
        using var errors = new StringWriter();

        var run = new DiffRun(new DiffRequest("HEAD^:" + Document, "HEAD:" + Document) { Format = "markdown", FailOn = "breaking", GitFolder = _folder }, new PipelineClientGenerator(), TimeProvider.System, isColored: false);
        var code = run.Execute(output, errors);

        var approved = File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Diff", "approved", "pull-request.md"));
        Assert.That(errors.ToString(), Is.Empty);
        Assert.That(code, Is.EqualTo(1));
        Assert.That(output.ToString(), Is.EqualTo(approved.ReplaceLineEndings("\n")));
    }

    // A document that moved on must not turn the test into one of nothing.
    private static string Replace(string text, string from, string to)
    {
        Assert.That(text, Does.Contain(from));
        var index = text.IndexOf(from, StringComparison.Ordinal);
        return text[..index] + to.ReplaceLineEndings("\n") + text[(index + from.Length)..];
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
        Assert.That(process.ExitCode, Is.Zero);
    }
}
