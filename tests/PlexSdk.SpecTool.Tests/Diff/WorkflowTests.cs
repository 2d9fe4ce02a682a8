using YamlDotNet.RepresentationModel;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>The workflow holds no logic of its own, and no more rights than it needs.</summary>
public class WorkflowTests
{
    private static readonly YamlMappingNode Workflow = Read();

    [Test]
    public void It_only_calls_Cake_and_shows_the_report()
    {
        var commands = Steps().Where(step => step.Children.ContainsKey("run")).Select(step => step["run"].ToString()).ToList();

        Assert.That(commands, Has.Count.EqualTo(2));
        Assert.That(commands[0], Does.Match("^\\./build\\.sh --target=SpecDiff( --[a-z-]+=[\\w^./-]+)+$").And.Contain("--fail-on=breaking").And.Contain("--format=markdown"));
        Assert.That(commands[1], Does.StartWith("tail ").And.EndWith("\"$GITHUB_STEP_SUMMARY\""));
    }

    [Test]
    public void It_comments_by_an_action_of_a_fixed_version_and_not_with_the_read_only_token_of_a_fork()
    {
        var comment = Steps().Last();

        Assert.That(comment["uses"].ToString(), Does.Match(@"^marocchino/sticky-pull-request-comment@v\d+\.\d+\.\d+$"));
        Assert.That(comment["if"].ToString(), Does.Contain("github.event.pull_request.head.repo.full_name == github.repository"));
    }

    [Test]
    public void It_puts_no_text_of_a_pull_request_into_a_command() =>
        Assert.That(Steps().Where(step => step.Children.ContainsKey("run")).Select(step => step["run"].ToString()), Has.None.Contains("${{"));

    [Test]
    public void It_may_read_the_code_and_write_the_comment() =>
        Assert.That(((YamlMappingNode)Workflow["permissions"]).Select(right => $"{right.Key}: {right.Value}"), Is.EqualTo(new[] { "contents: read", "pull-requests: write" }.AsEnumerable()));

    [Test]
    public void It_never_runs_a_forks_code_with_the_rights_of_this_repository() =>
        Assert.That(((YamlMappingNode)Workflow["on"]).Select(trigger => trigger.Key.ToString()), Is.EqualTo(new[] { "pull_request" }.AsEnumerable()));

    private static IEnumerable<YamlMappingNode> Steps() =>
        ((YamlMappingNode)Workflow["jobs"]).SelectMany(job => (YamlSequenceNode)job.Value["steps"]).Cast<YamlMappingNode>();

    private static YamlMappingNode Read()
    {
        using var reader = File.OpenText(Path.Combine(Repository.Root, ".github", "workflows", "spec-diff.yml"));
        var yaml = new YamlStream();
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }
}
