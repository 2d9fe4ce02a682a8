// The project's commands. Each is described in README.md; `./build.sh --target=Test` runs one.

var target = Argument("target", "Test");
var configuration = Argument("configuration", "Release");

var artifacts = MakeAbsolute(Directory("artifacts"));
var packages = artifacts.Combine("packages");
var testResults = artifacts.Combine("test-results");
var sdkProject = File("src/PlexSdk/PlexSdk.csproj");
var solution = File("PlexSdk.sln");
const string specTool = "artifacts/generator/bin/PlexSdk.SpecTool/release/plexspec.dll";

// A misspelt option would be ignored, and with it a gate: these are all, with Cake's own.
string[] options = ["target", "configuration", "spec", "output", "package-reference", "base", "head", "format", "fail-on", "accepted", "pull-request", "dry-run",
    "exclusive", "verbosity", "description", "tree", "nocolor"];
if (Context.Arguments.GetArguments().Keys.FirstOrDefault(name => !options.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } unknown)
{
    throw new CakeException($"There is no option --{unknown}. See the commands in README.md.");
}

// ---------------------------------------------------------------------------------------------------------------------
// Test
// ---------------------------------------------------------------------------------------------------------------------

Task("Build")
    .Description("Builds everything.")
    .Does(() => DotNetBuild(solution, new DotNetBuildSettings { Configuration = configuration, NoLogo = true, Verbosity = DotNetVerbosity.Quiet }));

Task("Test")
    .Description("Builds everything and runs all tests.")
    .IsDependentOn("Build")
    .Does(() =>
{
    CleanDirectory(testResults);
    try
    {
        DotNetTest(solution, new DotNetTestSettings
        {
            Configuration = configuration,
            NoBuild = true,
            NoLogo = true,
            Loggers = { "trx" },
            ResultsDirectory = testResults,
            Verbosity = DotNetVerbosity.Minimal,
        });
    }
    finally
    {
        var count = TestCount();
        System.IO.File.WriteAllText(testResults.CombineWithFilePath("count.txt").FullPath, count + "\n");
        Information(count);
    }
});

// One line for people and for CI, counted from the results and not from what was meant to run.
string TestCount()
{
    int passed = 0, failed = 0, total = 0;
    foreach (var file in GetFiles($"{testResults}/**/*.trx"))
    {
        var counters = System.Xml.Linq.XDocument.Load(file.FullPath).Descendants().Single(element => element.Name.LocalName == "Counters");
        passed += (int)counters.Attribute("passed");
        failed += (int)counters.Attribute("failed") + (int)counters.Attribute("error") + (int)counters.Attribute("timeout") + (int)counters.Attribute("aborted");
        total += (int)counters.Attribute("total");
    }

    return $"{passed} passed, {failed} failed, {total - passed - failed} skipped";
}

// ---------------------------------------------------------------------------------------------------------------------
// Generate, Verify, Lint
// ---------------------------------------------------------------------------------------------------------------------

Task("Generate")
    .Description("Regenerates the client from the document; with --spec=FILE --output=DIR, a client of any other document.")
    .Does(() =>
{
    if (HasArgument("spec") || HasArgument("output"))
    {
        GenerateClient();
    }
    else
    {
        RunGenerator("RunTool", new Dictionary<string, string>());
        Approve("FullyQualifiedName~PublicApiTests");
    }
});

// A project with the client of somebody's document. Its paths are relative to the caller's folder, not to this one.
void GenerateClient()
{
    RunGenerator("BuildTool", new Dictionary<string, string>());
    string FullPath(string name) => Argument(name, "") is { Length: > 0 } path
        ? FromCaller(path).FullPath
        : throw new CakeException($"Say where: --{name}={(name == "spec" ? "FILE" : "DIR")}");
    var arguments = new ProcessArgumentBuilder()
        .AppendQuoted(specTool)
        .Append("client").AppendQuoted(FullPath("spec")).Append("--output").AppendQuoted(FullPath("output"));
    if (HasArgument("package-reference"))
    {
        var packed = GetFiles($"{packages}/PlexSdk.*.nupkg").Select(file => file.GetFilename().FullPath)
            .Where(name => char.IsDigit(name["PlexSdk.".Length])).OrderByDescending(name => System.IO.File.GetLastWriteTimeUtc($"{packages}/{name}"))
            .Select(name => name["PlexSdk.".Length..^".nupkg".Length]).ToList();
        // Cake gives "true" for an argument without a value: what was packed last, else the version of the tool.
        var version = Argument("package-reference", "") is { Length: > 0 } value && value != "true" ? value : packed.FirstOrDefault();
        arguments.Append("--package-reference");
        if (version is not null)
        {
            arguments.AppendQuoted(version);
        }

        if (packed.Contains(version))
        {
            arguments.Append("--package-source").AppendQuoted(packages.FullPath);
        }
    }
    else
    {
        arguments.Append("--sdk-project").AppendQuoted(MakeAbsolute(sdkProject).FullPath);
    }

    // Standard output stays the terminal's, so that the tool shows its progress there; its reason to stop becomes Cake's.
    using var process = StartAndReturnProcess("dotnet", new ProcessSettings { Arguments = arguments, RedirectStandardError = true });
    // To its end first: what it says last would be lost otherwise.
    process.WaitForExit();
    var reason = string.Join('\n', process.GetStandardError());
    if (process.GetExitCode() != 0)
    {
        throw new CakeException(process.GetExitCode(), reason.Length > 0 ? reason : "The client has not all that the document has: see the lines above.");
    }
}

Task("Approve")
    .Description("Renews the listings of the public API and of the packages' content, for review.")
    .Does(() => Approve("TestCategory=Approved"));

void Approve(string filter) => DotNetTest("tests/PlexSdk.Packages.Tests/PlexSdk.Packages.Tests.csproj", new DotNetTestSettings
{
    Configuration = configuration,
    Filter = filter,
    NoLogo = true,
    Verbosity = DotNetVerbosity.Quiet,
    EnvironmentVariables = new Dictionary<string, string> { ["PLEXSDK_APPROVE"] = "true" },
});

Task("Verify")
    .Description("Fails, naming the files, when committed generated files differ from what the document gives.")
    .Does(() =>
{
    var expected = artifacts.Combine("verify");
    CleanDirectory(expected);
    RunGenerator("RunTool", new Dictionary<string, string> { ["OutputFolder"] = expected.FullPath + "/client/", ["DocsFolder"] = expected.FullPath + "/docs/" });
    var stale = Differences(expected.Combine("client"), MakeAbsolute(Directory("src/PlexSdk/Generated")))
        .Concat(Differences(expected.Combine("docs"), MakeAbsolute(Directory("docs/api")))).ToList();
    if (stale.Count > 0)
    {
        throw new CakeException($"These generated files are stale: {string.Join(", ", stale)}. Run ./build.sh --target=Generate and commit the result.");
    }

    Information("Every generated file is what the document gives.");
});

void RunGenerator(string generatorTarget, IDictionary<string, string> properties)
{
    var settings = new DotNetMSBuildSettings { NoLogo = true, Verbosity = DotNetVerbosity.Minimal }.WithTarget(generatorTarget);
    foreach (var property in properties)
    {
        settings.WithProperty(property.Key, property.Value);
    }

    DotNetMSBuild("generator/Generate.proj", settings);
}

List<string> Differences(DirectoryPath expected, DirectoryPath committed)
{
    return FilesIn(expected).Union(FilesIn(committed))
        .Where(name => !Same(expected.CombineWithFilePath(name).FullPath, committed.CombineWithFilePath(name).FullPath))
        .Select(name => Context.Environment.WorkingDirectory.GetRelativePath(committed.CombineWithFilePath(name)).FullPath)
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToList();
}

IEnumerable<string> FilesIn(DirectoryPath folder) => GetFiles($"{folder}/**/*").Select(file => folder.GetRelativePath(file).FullPath);

bool Same(string left, string right) =>
    System.IO.File.Exists(left) && System.IO.File.Exists(right) && System.IO.File.ReadAllBytes(left).SequenceEqual(System.IO.File.ReadAllBytes(right));

Task("LintSpec")
    .Description("Checks the document with Redocly CLI, which needs Node.js.")
    .Does(() =>
{
    var npx = new ProcessSettings { Arguments = "--yes @redocly/cli@2.77.0 lint spec/plex-authentication.yaml" };
    if (StartProcess(Context.Environment.Platform.IsUnix() ? "npx" : "npx.cmd", npx) != 0)
    {
        throw new CakeException("Redocly CLI found errors in spec/plex-authentication.yaml.");
    }
});

// ---------------------------------------------------------------------------------------------------------------------
// SpecDiff, Bench
// ---------------------------------------------------------------------------------------------------------------------

Task("SpecDiff")
    .Description("What changed in the document: --base=REV [--head=REV] [--format=…] [--fail-on=…] [--accepted=FILE] [--output=FILE] [--pull-request=NUMBER].")
    .Does(() =>
{
    var baseRevision = Argument("base", "");
    if (baseRevision.Length == 0)
    {
        throw new CakeException("Name the revision to compare with, for example: ./build.sh --target=SpecDiff --base=origin/main");
    }

    var output = HasArgument("output") ? FromCaller(Argument<string>("output")) : null;
    if (output is null && HasArgument("pull-request"))
    {
        throw new CakeException("Say where the report goes that becomes the comment: --format=markdown --output=FILE");
    }

    const string document = "spec/plex-authentication.yaml";
    const string accepted = "spec/accepted-changes.yaml";
    var headRevision = Argument("head", "");
    var arguments = new ProcessArgumentBuilder()
        .Append("diff")
        .AppendQuoted($"{baseRevision}:{document}")
        .AppendQuoted(headRevision.Length == 0 ? document : $"{headRevision}:{document}")
        .Append("--format").AppendQuoted(Argument("format", "text"))
        .Append("--fail-on").AppendQuoted(Argument("fail-on", "none"));
    if (HasArgument("accepted"))
    {
        arguments.Append("--accepted").AppendQuoted(FromCaller(Argument<string>("accepted")).FullPath);
    }
    else if (FileExists(accepted))
    {
        arguments.Append("--accepted").AppendQuoted(accepted);
    }

    if (output is not null)
    {
        EnsureDirectoryExists(output.GetDirectory());
        arguments.Append("--output").AppendQuoted(output.FullPath);
    }

    RunGenerator("BuildTool", new Dictionary<string, string>());
    var result = SpecTool(arguments);
    if (result < 2 && HasArgument("pull-request"))
    {
        var comment = new ProcessArgumentBuilder().Append("comment").AppendQuoted(output.FullPath).Append("--pull-request").AppendQuoted(Argument<string>("pull-request"));
        result = Math.Max(result, SpecTool(comment));
    }

    if (result > 0)
    {
        throw new CakeException(result == 1 ? $"The change breaks more than --fail-on={Argument("fail-on", "none")} allows." : "There is no report: see the line above.");
    }
});

int SpecTool(ProcessArgumentBuilder arguments) =>
    StartProcess("dotnet", new ProcessSettings { Arguments = arguments.PrependQuoted(specTool) });

// Cake runs in the repository's folder, whatever folder the command was typed in.
FilePath FromCaller(string path) => File(path).Path.MakeAbsolute(MakeAbsolute(Directory(EnvironmentVariable("PLEXSDK_CALLER_FOLDER", "."))));

Task("Bench")
    .Description("Runs the benchmarks: Markdown and JSON in artifacts/benchmarks/, and docs/performance.md.")
    .Does(() => DotNetRun("benchmarks/PlexSdk.Benchmarks/PlexSdk.Benchmarks.csproj",
        new ProcessArgumentBuilder().Append("--output").AppendQuoted(artifacts.Combine("benchmarks").FullPath)
            .Append("--document").AppendQuoted(MakeAbsolute(File("docs/performance.md")).FullPath),
        new DotNetRunSettings { Configuration = "Release" }));

// ---------------------------------------------------------------------------------------------------------------------
// Pack, Demo, Release
// ---------------------------------------------------------------------------------------------------------------------

Task("Pack")
    .Description("Packages and symbols into artifacts/packages/.")
    .Does(() =>
{
    CleanDirectory(packages);
    foreach (var step in new[] { "Restore", "Pack" })
    {
        DotNetMSBuild("packaging/Packages.proj", new DotNetMSBuildSettings { NoLogo = true, Verbosity = DotNetVerbosity.Quiet, MaxCpuCount = 0 }
            .WithTarget(step)
            .WithProperty("Configuration", configuration)
            .WithProperty("Versioned", "true")
            .WithProperty("PackageOutputPath", packages.FullPath + "/"));
    }

    foreach (var package in GetFiles($"{packages}/*.nupkg"))
    {
        Information(package.GetFilename());
    }
});

Task("Demo")
    .Description("From the document to a call: generates, packs, and runs the sample with the packages.")
    .IsDependentOn("Pack")
    .Does(() =>
{
    var demo = artifacts.Combine("demo");
    CleanDirectory(demo);
    CopyDirectory("samples", demo.Combine("samples"));
    var version = GetFiles($"{packages}/PlexSdk.Testing.*.nupkg").Single().GetFilenameWithoutExtension().ToString().Substring("PlexSdk.Testing.".Length);
    Information($"The sample uses PlexSdk {version} from {Context.Environment.WorkingDirectory.GetRelativePath(packages)}.");
    DotNetRun(demo.CombineWithFilePath("samples/Quickstart/Quickstart.csproj").FullPath, new DotNetRunSettings
    {
        Configuration = configuration,
        WorkingDirectory = demo.Combine("samples/Quickstart"),
        ArgumentCustomization = arguments => arguments
            .Append($"-p:PlexSdkVersion={version}")
            .AppendQuoted($"-p:RestoreAdditionalProjectSources={packages}")
            .AppendQuoted($"-p:RestorePackagesPath={demo.Combine("packages")}"),
    });
});

Task("CheckRelease")
    .Does(() =>
{
    var problems = new List<string>();
    if (Git("status --porcelain").Any())
    {
        problems.Add("there are changes that are not committed");
    }

    if (!Git("tag --points-at HEAD").Any(tag => System.Text.RegularExpressions.Regex.IsMatch(tag, @"^v\d+\.\d+\.\d+")))
    {
        problems.Add("the commit has no tag vX.Y.Z");
    }

    if (string.IsNullOrEmpty(EnvironmentVariable("NUGET_API_KEY")))
    {
        problems.Add("NUGET_API_KEY is not set");
    }

    var refusal = $"Nothing can be released: {string.Join(", ", problems)}.";
    if (problems.Count > 0 && !HasArgument("dry-run"))
    {
        throw new CakeException(refusal);
    }

    Information(problems.Count > 0 ? refusal : "The commit can be released.");
});

IEnumerable<string> Git(string arguments)
{
    if (StartProcess("git", new ProcessSettings { Arguments = arguments, RedirectStandardOutput = true }, out var output) != 0)
    {
        throw new CakeException($"git {arguments} failed.");
    }

    return output;
}

Task("Release")
    .Description("Packs the tagged commit and pushes it with NUGET_API_KEY; with --dry-run, only shows what would be pushed.")
    .IsDependentOn("CheckRelease")
    .IsDependentOn("Pack")
    .Does(() =>
{
    // The source that every .NET SDK is set up with.
    const string source = "nuget.org";
    foreach (var package in GetFiles($"{packages}/*.nupkg").OrderBy(file => file.FullPath, StringComparer.Ordinal))
    {
        if (HasArgument("dry-run"))
        {
            Information($"Would push {package.GetFilename()} and its symbols to {source}");
        }
        else
        {
            // The symbols beside it go along. Pushing again what is there already is no failure: a release can be resumed.
            DotNetNuGetPush(package, new DotNetNuGetPushSettings { Source = source, ApiKey = EnvironmentVariable("NUGET_API_KEY"), SkipDuplicate = true });
        }
    }
});

RunTarget(target);
