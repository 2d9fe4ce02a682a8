using YamlDotNet.RepresentationModel;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>The workflow holds no logic of its own, and no more rights than it needs.</summary>
public class WorkflowTests
{
    private static readonly YamlMappingNode Workflow = Read();

    [Test]
    public void It_only_calls_Cake()
    {
        var commands = Steps().Where(step => step.Children.ContainsKey("run")).Select(step => step["run"].ToString());

        Assert.That(commands.Single(), Does.Match("^\\./build\\.sh --target=SpecDiff( --[a-z-]+=[\\w^./\"$-]+)+$").And.Contain("--fail-on=breaking").And.Contain("--format=markdown"));
    }

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
