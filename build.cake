// The project's commands, which README.md describes. `./build.sh --target=Test` runs one.

using System.Xml.Linq;

var target = Argument("target", "Test");
var configuration = Argument("configuration", "Release");
var root = MakeAbsolute(Directory("."));
var artifacts = root.Combine("artifacts");
var packages = artifacts.Combine("packages");
var made = artifacts.Combine("verify");

// Cake runs in the repository's folder, whatever folder the command was typed in.
DirectoryPath caller = Directory(EnvironmentVariable("PLEXSDK_CALLER_FOLDER", root.FullPath));
string FromCaller(string path) => File(path).Path.MakeAbsolute(caller).FullPath;

// The documents, and every committed file that a machine makes: Generate writes them, Verify compares them, no other may be there.
var documents = XDocument.Load("generator/Documents.props").Descendants("OpenApiDocument").ToList();
string[] clients = [.. documents.Select(document => $"{document.Attribute("Project").Value}/Generated/*"),
    .. documents.Select(document => $"{document.Attribute("Docs").Value}/*.md").Distinct(), "docs/spec-diff-rules.md"];
string[] listings = ["api/*.cs", "tests/PlexSdk.Packages.Tests/approved/*.txt"];

// A misspelt option would be ignored, and with it a gate. Cake takes its own away, and plexspec judges what is passed on to it.
string[] options = ["target", "configuration", "base", "head", "spec", "output", "dry-run", "invalidate-script-cache", "settings_noreport"];
var passedOn = Context.Arguments.GetArguments().Where(option => !options.Contains(option.Key, StringComparer.OrdinalIgnoreCase)).ToList();
Require(passedOn.Count == 0 || target == "SpecDiff" || HasArgument("spec"), $"There is no option --{passedOn.FirstOrDefault().Key}. See README.md.");

Task("Test").Description("Builds everything and runs all tests.").Does(() => RunTests("PlexSdk.sln"));
Task("Unit").Description("The quick loop: builds and runs the tests of the client and of the spec tool.").Does(() => RunTests("tests/Unit.slnf", "-e PLEXSPEC_FUZZ_INPUTS=500"));

void RunTests(string projects, string options = "")
{
    var results = artifacts.Combine("test-results");
    CleanDirectory(results);
    DotNet($"build {projects} -c {configuration} -v quiet --nologo");
    var code = StartProcess("dotnet", $"test {projects} -c {configuration} -v minimal --nologo --no-build --logger trx --results-directory \"{results}\" {options}");
    // One line for people and for CI, counted from the results and not from what was meant to run.
    var counters = GetFiles($"{results}/**/*.trx").SelectMany(file => XDocument.Load(file.FullPath).Descendants())
        .Where(element => element.Name.LocalName == "Counters").SelectMany(element => element.Attributes())
        .ToLookup(count => count.Name.LocalName, count => (int)count);
    var (total, passed) = (counters["total"].Sum(), counters["passed"].Sum());
    var failed = new[] { "failed", "error", "timeout", "aborted" }.Sum(outcome => counters[outcome].Sum());
    System.IO.File.WriteAllText($"{results}/count.txt", $"{passed} passed, {failed} failed, {total - passed - failed} skipped\n");
    Information(System.IO.File.ReadAllText($"{results}/count.txt"));
    Require(code == 0, "Not every test has passed.");
}

Task("Format").Description("Formats the code as .editorconfig says; with CI=true, fails where it is not.").Does(() =>
    DotNet($"format PlexSdk.sln --severity warn {(EnvironmentVariable("CI") == "true" ? "--verify-no-changes" : "")}"));

Task("Generate").Description("Renews all that a machine makes; with --spec=FILE --output=DIR, makes a client of any document.").Does(() =>
{
    if (HasArgument("spec") || HasArgument("output"))
    {
        GenerateProject();
    }
    else
    {
        MakeClients();
        Renew(clients);
        MakeListings(root);
        Renew(listings);
    }
});

Task("Verify").Description("Fails, naming the files, when Generate would change any.").Does(() =>
{
    MakeClients();
    // What is packed has the clients as they ought to be.
    MakeListings(Stale(clients).Any() ? made : root);
    var stale = Stale([.. clients, .. listings]);
    Require(!stale.Any(), $"These generated files are stale: {string.Join(", ", stale)}. Run ./build.sh --target=Generate and commit the result.");
    Information("Every generated file is what its sources give.");
});

void MakeClients()
{
    CleanDirectory(made);
    DotNet($"msbuild generator/Generate.proj -nologo -v:minimal -t:GenerateAll -p:Configuration={configuration} \"-p:GeneratedRoot={made}/\"");
}

void MakeListings(DirectoryPath sources) => Pack("List", made.Combine("packages"), $"\"-p:GeneratedRoot={sources}/\" \"-p:ListingsRoot={made}/\"");

List<string> Stale(string[] patterns) => patterns
    .SelectMany(pattern => new[] { root, made }.SelectMany(folder => GetFiles($"{folder}/{pattern}").Select(file => folder.GetRelativePath(file).FullPath)))
    .Distinct().Order(StringComparer.Ordinal).Where(file => !Bytes(root, file).SequenceEqual(Bytes(made, file))).ToList();
byte[] Bytes(DirectoryPath folder, string file) => FileExists($"{folder}/{file}") ? System.IO.File.ReadAllBytes($"{folder}/{file}") : [];

void Renew(string[] patterns)
{
    foreach (var file in Stale(patterns))
    {
        System.IO.File.Delete(file);
        if (FileExists($"{made}/{file}"))
        {
            EnsureDirectoryExists(File(file).Path.GetDirectory());
            CopyFile($"{made}/{file}", file);
        }

        Information($"Renewed {file}");
    }
}

void GenerateProject()
{
    Require(Argument("spec", "") != "" && Argument("output", "") != "", "Say which and where: --spec=FILE --output=DIR");
    var arguments = $"generate --project \"{Argument<string>("spec")}\" --output \"{Argument<string>("output")}\"";
    if (!HasArgument("package-reference"))
    {
        arguments += $" --sdk-project \"{root}/src/PlexSdk/PlexSdk.csproj\"";
    }
    else if (passedOn.RemoveAll(option => option.Key == "package-reference" && option.Value.Contains(null)) > 0)
    {
        // Without a version, what Pack made last.
        arguments += $" --package-reference {PackedVersion()} --package-source \"{packages}\"";
    }

    Require(RunTool(arguments, caller) == 0, "The client has not all that the document has: see the lines above.");
}

Task("SpecDiff").Description("What changed in the documents: --base=REV [--head=REV] [--output=FILE] [options of plexspec diff].").Does(() =>
{
    Require(Argument("base", "") != "", "Name the revision to compare with, for example: ./build.sh --target=SpecDiff --base=origin/main");
    var code = 0;
    foreach (var (document, facade) in documents.Select(document => (File(document.Attribute("Include").Value).Path, document.Attribute("Facade")?.Value)))
    {
        var arguments = $"diff \"{Argument<string>("base")}:{document}\" \"{(HasArgument("head") ? $"{Argument<string>("head")}:" : "")}{document}\"";
        arguments += facade is null ? "" : $" --facade {facade}";
        arguments += !HasArgument("accepted") && FileExists("spec/accepted-changes.yaml") ? " --accepted spec/accepted-changes.yaml" : "";
        if (HasArgument("output"))
        {
            var output = File(FromCaller(Argument<string>("output"))).Path;
            EnsureDirectoryExists(output.GetDirectory());
            // Several documents have a report each.
            var name = output.GetFilenameWithoutExtension() + (documents.Count > 1 ? $".{document.GetFilenameWithoutExtension()}" : "");
            // The workflow puts them into one comment on GitHub, which has room for 65,536 characters.
            arguments += HasArgument("limit") ? "" : $" --limit {64000 / documents.Count}";
            arguments += $" --output \"{output.GetDirectory()}/{name}{output.GetExtension()}\"";
        }

        code = Math.Max(code, RunTool(arguments, root));
    }

    Require(code != 1, $"A change breaks more than --fail-on={Argument("fail-on", "none")} allows.");
    Require(code == 0, "There is no report: see the lines above.");
});

Task("Pack").Description("Packages and symbols into artifacts/packages/.").Does(() =>
{
    Pack("Pack", packages, "-p:Versioned=true");
    Information(string.Join('\n', GetFiles($"{packages}/*.nupkg").Select(package => package.GetFilename())));
});

void Pack(string step, DirectoryPath output, string properties)
{
    CleanDirectory(output);
    DotNet($"msbuild packaging/Packages.proj -restore -t:{step} -nologo -v:quiet -m "
        + $"-p:Configuration={configuration} \"-p:PackageOutputPath={output}/\" {properties}");
}

string PackedVersion() => GetFiles($"{packages}/PlexSdk.Testing.*.nupkg").Select(file => $"{file.GetFilenameWithoutExtension()}"["PlexSdk.Testing.".Length..])
    .SingleOrDefault() ?? throw new CakeException("Nothing is packed: run ./build.sh --target=Pack");

Task("Demo").Description("From the document to a call: generates, packs, and runs the sample with the packages.").IsDependentOn("Pack").Does(() =>
{
    var demo = artifacts.Combine("demo");
    CleanDirectory(demo);
    CopyDirectory("samples", demo.Combine("samples"));
    Information($"The sample uses PlexSdk {PackedVersion()} from {root.GetRelativePath(packages)}.");
    DotNet($"run --project \"{demo}/samples/Quickstart\" -c {configuration} -p:PlexSdkVersion={PackedVersion()} "
        + $"\"-p:RestoreAdditionalProjectSources={packages}\" \"-p:RestorePackagesPath={demo}/packages\"");
});

Task("Bench").Description("Runs the benchmarks: Markdown and JSON in artifacts/benchmarks/, and docs/performance.md.").Does(() =>
    DotNet($"run --project benchmarks/PlexSdk.Benchmarks -c Release -- --output \"{artifacts}/benchmarks\" --document \"{root}/docs/performance.md\""));

Task("Load").Description("Calls one client a minute long from 1,000 workers, against a server that fails in all ways. Not part of Test.").Does(() =>
    DotNet("run --project benchmarks/PlexSdk.Benchmarks -c Release -- load"));

Task("Release").Description("Pushes what Pack made of a tagged commit, with NUGET_API_KEY; with --dry-run, only shows it.").Does(() =>
{
    var files = GetFiles($"{packages}/*.nupkg").OrderBy(file => file.FullPath, StringComparer.Ordinal).ToList();
    (bool IsMet, string Problem)[] conditions =
    [
        (!Git("status --porcelain").Any(), "there are changes that are not committed"),
        (files.Count > 0 && Git("tag --points-at HEAD").Contains($"v{PackedVersion()}"), "artifacts/packages/ is not of a commit tagged vX.Y.Z"),
        (!System.IO.File.ReadAllText("Directory.Build.props").Contains("/OWNER/"), "RepositoryUrl in Directory.Build.props still has OWNER"),
        (EnvironmentVariable("NUGET_API_KEY", "") != "", "NUGET_API_KEY is not set"),
    ];
    var problems = string.Join(", ", conditions.Where(condition => !condition.IsMet).Select(condition => condition.Problem));
    Require(problems == "" || HasArgument("dry-run"), $"Nothing can be released: {problems}.");
    Information(problems == "" ? "The commit can be released." : $"Nothing can be released: {problems}.");
    Information(string.Join('\n', files.Select(package => $"{package.GetFilename()} and its symbols, to nuget.org")));
    foreach (var package in HasArgument("dry-run") ? [] : files)
    {
        // What is there already is passed over, so that a release can be resumed.
        DotNetNuGetPush(package, new() { Source = "nuget.org", ApiKey = EnvironmentVariable("NUGET_API_KEY"), SkipDuplicate = true });
    }
});

IEnumerable<string> Git(string arguments) =>
    StartProcess("git", new ProcessSettings { Arguments = arguments, RedirectStandardOutput = true }, out var output) == 0
        ? output : throw new CakeException($"git {arguments} failed.");

void Require(bool condition, string message)
{
    if (!condition)
    {
        throw new CakeException(message);
    }
}

int RunTool(string arguments, DirectoryPath folder)
{
    DotNet($"msbuild generator/Generate.proj -nologo -v:quiet -t:BuildTool -p:Configuration={configuration}");
    foreach (var (name, value) in passedOn.SelectMany(option => option.Value.Select(value => (option.Key, value))))
    {
        arguments += value is null ? $" --{name}" : $" \"--{name}={(name is "accepted" or "overlay" ? FromCaller(value) : value)}\"";
    }

    var tool = $"\"{root}/generator/PlexSdk.SpecTool/bin/{configuration}/net10.0/plexspec.dll\"";
    return StartProcess("dotnet", new ProcessSettings { Arguments = $"{tool} {arguments}", WorkingDirectory = folder });
}

void DotNet(string arguments) => Require(StartProcess("dotnet", arguments) == 0, $"dotnet {arguments} failed.");

RunTarget(target);
