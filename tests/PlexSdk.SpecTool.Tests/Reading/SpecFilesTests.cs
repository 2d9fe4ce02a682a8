using System.Diagnostics;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Reading;

public sealed class SpecFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("plexspec").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_reference_leads_into_a_file_below_and_back()
    {
        Write("spec/api.yaml", "openapi: 3.0.0\nx: {$ref: parts/a.json#/b}\ny: 1\n");
        Write("spec/parts/a.json", """{"b": {"$ref": "../api.yaml#/y"}}""");
        var document = Read("spec/api.yaml");

        Assert.That(document.Follow(document.Root["x"])!.ToJsonString(), Is.EqualTo("1"));
    }

    [TestCase("../secret.yaml", "leaves the document's folder")]
    [TestCase("/etc/hostname", "leaves the document's folder")]
    [TestCase("https://example.com/a.yaml#/a", "nothing is read from the network")]
    [TestCase("nowhere.yaml", "does not exist")]
    [TestCase("#/nowhere", "leads nowhere")]
    public void A_reference_that_is_not_followed_is_a_warning(string reference, string reason)
    {
        Write("secret.yaml", "a: 1");
        Write("spec/api.yaml", $"openapi: 3.0.0\nx:\n  $ref: '{reference}'\n");
        var document = Read("spec/api.yaml");

        Assert.That(document.Follow(document.Root["x"]), Is.Null);
        Assert.That(document.Warnings.Single().Message, Does.Contain(reason));
    }

    [Test]
    public void A_reference_may_leave_the_folder_when_allowed()
    {
        Write("shared.yaml", "a: 1");
        Write("spec/api.yaml", "openapi: 3.0.0\nx: {$ref: '../shared.yaml#/a'}\n");
        var document = SpecReader.Read(Path.Combine(_folder, "spec/api.yaml"), new SpecReaderOptions { AllowOutsideFolder = true });

        Assert.That(document.Follow(document.Root["x"])!.ToJsonString(), Is.EqualTo("1"));
    }

    [Test]
    public void References_in_a_circle_end()
    {
        var document = SpecReader.ReadText("openapi: 3.0.0\nx: {$ref: '#/y'}\ny: {$ref: '#/x'}\n");

        Assert.That(document.Follow(document.Root["x"]), Is.Null);
        Assert.That(document.Warnings.Single().Message, Does.Contain("in a circle"));
    }

    [Test]
    public void Several_threads_follow_references_and_each_file_is_read_once()
    {
        const int files = 200;
        for (var number = 0; number < files; number++)
            Write($"spec/{number}.yaml", $"a: {number}\na: {number}\n");

        Write("spec/api.yaml", "openapi: 3.0.0\n" + string.Concat(Enumerable.Range(0, files).Select(number => $"x{number}: {{$ref: '{number}.yaml#/a'}}\n")));
        var document = Read("spec/api.yaml");

        Parallel.For(0, files * 10, index =>
        {
            var number = index % files;
            Assert.That(document.Follow(document.Root[$"x{number}"])!.ToJsonString(), Is.EqualTo($"{number}"));
            Assert.That(document.Warnings.Count(), Is.LessThanOrEqualTo(files));
        });

        Assert.That(document.Warnings.Count(), Is.EqualTo(files), "each file has one key twice");
    }

    [Test]
    public void A_file_that_is_too_large_is_refused_unread()
    {
        Write("big.yaml", "openapi: 3.0.0\n" + new string('#', 2000));

        Assert.That(
            () => SpecReader.Read(Path.Combine(_folder, "big.yaml"), new SpecReaderOptions { MaxBytes = 1000 }),
            Throws.TypeOf<SpecException>().With.Message.Contains("more than the 1,000"));
    }

    [Test]
    public void A_file_of_a_hundred_megabytes_is_refused_unread()
    {
        var path = Path.Combine(_folder, "huge.yaml");
        using (var file = File.Create(path))
        {
            file.SetLength(100_000_000);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(() => SpecReader.Read(path), Throws.TypeOf<SpecException>().With.Message.Contains("huge.yaml").And.Message.Not.Contains("\n"));

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(10_000_000));
    }

    [Test]
    public void A_missing_file_is_a_fault_even_where_absence_is_allowed() =>
        Assert.That(
            () => SpecReader.Read(Path.Combine(_folder, "none.yaml"), new SpecReaderOptions { AbsentIsEmpty = true }),
            Throws.TypeOf<SpecException>().With.Message.Contains("does not exist"));

    [TestCase("-x:a.yaml", "does not name a file in a git revision")]
    [TestCase("--output=f:a.yaml", "does not name a file in a git revision")]
    [TestCase("no-such-revision:a.yaml", "does not know the revision")]
    [TestCase(@"C:\no\such.yaml", @"C:\no\such.yaml does not exist")]
    [TestCase("https://example.com/a.yaml", "not read from the network")]
    public void A_source_that_cannot_be_used_says_why(string source, string reason) =>
        Assert.That(() => SpecReader.Read(source, new SpecReaderOptions { AbsentIsEmpty = true }), Throws.TypeOf<SpecException>().With.Message.Contains(reason));

    [Test]
    public void A_revision_brings_its_own_parts()
    {
        Git("init", "-q");
        Write("spec/api.yaml", "openapi: 3.0.0\nx: {$ref: a.yaml#/b}\n");
        Write("spec/a.yaml", "b: old\n");
        Git("add", ".");
        Git("-c", "user.name=n", "-c", "user.email=e@example.com", "commit", "-qm", "first");
        Write("spec/a.yaml", "b: new\n");

        var (value, absent) = (Run("HEAD:spec/api.yaml"), Run("HEAD:spec/none.yaml"));

        Assert.That(value.Follow(value.Root["x"])!.GetValue<string>(), Is.EqualTo("old"));
        Assert.That(absent.IsAbsent);
        Assert.That(absent.Root, Is.Empty);
    }

    [TestCase(1_500)]
    [TestCase(5_000_000)]
    public void A_file_of_a_revision_that_is_too_large_is_refused(int size)
    {
        Git("init", "-q");
        Write("big.yaml", "openapi: 3.0.0\n" + new string('#', size));
        Git("add", ".");
        Git("-c", "user.name=n", "-c", "user.email=e@example.com", "commit", "-qm", "first");

        Assert.That(
            () => SpecReader.Read("HEAD:big.yaml", new SpecReaderOptions { MaxBytes = 1000, GitFolder = _folder }),
            Throws.TypeOf<SpecException>().With.Message.EqualTo($"HEAD:big.yaml: the file has {size + 15:N0} bytes, more than the 1,000 that are read"));
    }

    [TestCase("HEAD~1", "get its history with 'git fetch --deepen=100' or 'git fetch --unshallow'")]
    [TestCase("origin/other", "'git fetch --depth=1 origin other:refs/remotes/origin/other'")]
    public void A_shallow_clone_says_how_to_get_a_revision_in_one_line(string revision, string command)
    {
        string[] commit = ["-c", "user.name=n", "-c", "user.email=e@example.com", "commit", "--allow-empty", "-qm", "any"];
        Git("init", "-q", "origin");
        Git(["-C", "origin", .. commit]);
        Git(["-C", "origin", .. commit]);
        Git("-C", "origin", "branch", "other");
        Git("clone", "-q", "--depth=1", new Uri(Path.Combine(_folder, "origin")).AbsoluteUri, "clone");
        var options = new SpecReaderOptions { AbsentIsEmpty = true, GitFolder = Path.Combine(_folder, "clone") };

        Assert.That(() => SpecReader.Read($"{revision}:api.yaml", options), Throws.TypeOf<SpecException>().With.Message.Contains(command).And.Message.Not.Contains("\n"));

        Git("-C", "clone", "fetch", "-q", "--unshallow", "origin", "+refs/heads/*:refs/remotes/origin/*");
        Assert.That(SpecReader.Read($"{revision}:api.yaml", options).IsAbsent);
    }

    private SpecDocument Run(string source) => SpecReader.Read(source, new SpecReaderOptions { AbsentIsEmpty = true, GitFolder = _folder });

    private SpecDocument Read(string path) => SpecReader.Read(Path.Combine(_folder, path));

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder })!;
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero);
    }
}
