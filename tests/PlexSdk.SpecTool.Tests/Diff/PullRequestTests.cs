namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>The comment on a pull request is exactly the approved one. A failure says where the comment that was made is.</summary>
public class PullRequestTests
{
    private static readonly (string From, string To) NewOperation = ("components:\n", """
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

        """);

    /// <summary>A property is renamed, a new parameter required, an operation added.</summary>
    [Test]
    public void A_rename_and_a_required_parameter()
    {
        using var pull = new PullRequest(
            ("        relay:\n", "        relayed:\n"),
            ("      parameters:\n        - name: type\n", """
                  parameters:
                    - name: audience
                      in: query
                      required: true
                      description: The application that the token is for.
                      schema:
                        type: string
                    - name: type

            """),
            NewOperation);

        Verify(pull, "pull-request.md", request => request with { FailOn = "breaking" }, expectedCode: 1);
    }

    /// <summary>Six edits, harmless at first sight, without another version: the picture in the documentation shows them.</summary>
    [Test]
    public void Six_small_edits()
    {
        using var pull = new PullRequest(
            ("        - name: refresh\n", """
                    - name: includeRelay
                      in: query
                      description: Whether connections through a relay are listed, too.
                      schema:
                        $ref: '#/components/schemas/BoolInt'
                    - name: refresh

            """),
            ("          description: The port.\n", "          description: The port that the connection goes to.\n"),
            ("          type: integer\n          format: int32\n          description: The port", "          type: integer\n          format: int64\n          description: The port"),
            ("      enum: [all]\n      x-enum-descriptions: [", "      enum: [read, all]\n      x-enum-descriptions: [Reading alone., "),
            ("      required: [accessToken, Connection]\n", "      required: [Connection]\n"),
            NewOperation);

        Verify(pull, "six-edits.md", request => request with { FailOn = "breaking", ChecksVersion = true }, expectedCode: 1);
    }

    private static void Verify(PullRequest pull, string approved, Func<PlexSdk.SpecTool.Diff.Command.DiffRequest, PlexSdk.SpecTool.Diff.Command.DiffRequest> configure, int expectedCode)
    {
        var (code, output, errors) = pull.Report("markdown", configure);
        var received = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"received-{approved}");
        File.WriteAllText(received, output);

        Assert.That(errors, Is.Empty);
        Assert.That(code, Is.EqualTo(expectedCode));
        Assert.That(output, Is.EqualTo(PullRequest.Approved(approved)), $"the comment that was made: {received}");
    }
}
