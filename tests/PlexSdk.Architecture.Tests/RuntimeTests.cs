namespace PlexSdk.Architecture.Tests;

public class RuntimeTests
{
    private static readonly string[] UsedByTheRuntime = ["Errors", "Tokens", "Calls"];

    [Test]
    public void The_runtime_knows_neither_generated_code_nor_the_layer_beside_it()
    {
        var outward = new FolderGraph(Projects.Client).Uses
            .Where(use => IsRuntime(use.From) && !IsRuntime(use.To) && !UsedByTheRuntime.Contains(use.To))
            .Select(use => $"{use.From} -> {use.To}: {use.Example}");

        Assert.That(outward, Is.Empty);
    }

    [Test]
    public void What_the_runtime_uses_outside_stands_on_the_runtime_alone()
    {
        var outward = new FolderGraph(Projects.Client).Uses
            .Where(use => UsedByTheRuntime.Contains(use.From) && !IsRuntime(use.To) && !UsedByTheRuntime.Contains(use.To))
            .Select(use => $"{use.From} -> {use.To}: {use.Example}");

        Assert.That(outward, Is.Empty);
    }

    private static bool IsRuntime(string folder) => folder == "Runtime" || folder.StartsWith("Runtime/", StringComparison.Ordinal);
}
