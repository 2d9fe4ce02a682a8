using PlexSdk.Packages.Tests.Support;

namespace PlexSdk.Packages.Tests.Scripts;

/// <summary>The script that everybody types, called from elsewhere. It builds the generator where that is not done, so not twice at once.</summary>
[NonParallelizable]
public sealed class BuildScriptTests
{
    [Test]
    public async Task A_path_is_the_callers_be_it_relative_or_absolute([Values] bool isAbsolute)
    {
        var folder = TemporaryFolders.Create($"caller-{isAbsolute}");
        var document = Path.Combine(folder, "other.yaml");
        await File.WriteAllTextAsync(document, "title: none");
        var spec = isAbsolute ? document : "other.yaml";

        var result = await ScriptAsync(folder, "--target=Generate", $"--spec={spec}", "--output=client");

        Assert.That(result.Output, Does.Contain($"{spec}(1,1): the document has no 'openapi' field"));
        Assert.That(result.ExitCode, Is.Not.Zero);
    }

    [TestCase("--fial-on=breaking", "There is no option --fial-on.")]
    [TestCase("--output=client", "Say which and where: --spec=FILE --output=DIR")]
    public async Task An_option_that_is_wrong_or_alone_is_said(string option, string message)
    {
        var result = await ScriptAsync(TemporaryFolders.Create("caller"), "--target=Generate", option);

        Assert.That(result.Output, Does.Contain($"Error: {message}"));
        Assert.That(result.ExitCode, Is.Not.Zero);
    }

    private static Task<CommandResult> ScriptAsync(string folder, params string[] arguments)
    {
        var isWindows = OperatingSystem.IsWindows();
        // Who runs these tests with the script has set a folder already.
        var command = new Command(isWindows ? "pwsh" : "bash", folder) { Environment = { ["PLEXSDK_CALLER_FOLDER"] = "" } };
        return command.TryRunAsync([Repository.PathOf(isWindows ? "build.ps1" : "build.sh"), .. arguments]);
    }
}
