using System.Runtime.Versioning;

namespace PlexSdk.Account.Tests.Storage;

public class PlexTokenFileTests
{
    private string _folder = null!;

    private string Path => System.IO.Path.Combine(_folder, "new", "invite.token");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("plexsdk-account-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task A_token_is_kept_until_it_is_cleared()
    {
        var file = new PlexTokenFile(Path);
        Assert.That(await file.LoadAsync(), Is.Null);

        await file.SaveAsync("one");
        await file.SaveAsync("two");
        Assert.That(await new PlexTokenFile(Path).LoadAsync(), Is.EqualTo("two"));

        await file.ClearAsync();
        await file.ClearAsync();
        Assert.That(await file.LoadAsync(), Is.Null);
        Assert.That(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories), Is.Empty);
    }

    [Test]
    public async Task To_clear_where_there_is_no_folder_is_nothing() => await new PlexTokenFile(System.IO.Path.Combine(_folder, "a", "b")).ClearAsync();

    [Test]
    [Platform("Unix")]
    [UnsupportedOSPlatform("windows")]
    public async Task Its_owner_alone_can_read_it()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        await File.WriteAllTextAsync(Path, "");
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.OtherRead);

        await new PlexTokenFile(Path).SaveAsync("one");
        new PlexTokenFile(Path).GetOrCreateClientIdentifier();

        foreach (var path in Directory.GetFiles(_folder, "*", SearchOption.AllDirectories))
            Assert.That(File.GetUnixFileMode(path), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite), path);
    }

    [Test]
    [Platform("Unix")]
    [UnsupportedOSPlatform("windows")]
    public async Task A_new_folder_is_its_owner_s_alone()
    {
        await new PlexTokenFile(Path).SaveAsync("one");

        Assert.That(
            File.GetUnixFileMode(System.IO.Path.GetDirectoryName(Path)!), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
    }

    private static IEnumerable<string> Broken() =>
    [
        "", "\n", "garbage", "{\"token\":", "plex-token 1", "plex-token 1\n", "plex-token 1\none", "plex-token 1\none\n", "plex-token 1\none\nen", "plex-token 1\none\nend",
        "plex-token 1\n\nend\n", "plex-token 1\no e\nend\n", "plex-token 2\none\nend\n", "plex-token 1\none\nend\nmore", "\0\0\0\0", new string('x', 100_000), "plex-token 1\no\u0007e\nend\n",
    ];

    [TestCaseSource(nameof(Broken))]
    public async Task A_broken_file_is_named_and_left_as_it_is(string content)
    {
        var path = System.IO.Path.Combine(_folder, "invite.token");
        await File.WriteAllTextAsync(path, content);

        Assert.That(async () => await new PlexTokenFile(path).LoadAsync(), Throws.InstanceOf<InvalidDataException>().With.Message.Contains(path));
        Assert.That(await File.ReadAllTextAsync(path), Is.EqualTo(content));
    }

    [Test]
    public async Task What_a_crash_left_beside_it_does_no_harm()
    {
        var file = new PlexTokenFile(Path);
        await file.SaveAsync("one");
        // The process ended while it wrote the next one.
        await File.WriteAllTextAsync($"{Path}.abcdefgh.ijk.tmp", "plex-token 1\ntw");

        Assert.That(await file.LoadAsync(), Is.EqualTo("one"));
        await file.SaveAsync("three");
        Assert.That(await file.LoadAsync(), Is.EqualTo("three"));
    }

    [Test]
    public async Task Several_may_write_and_read_at_once()
    {
        // Each has objects of its own, as processes have.
        await new PlexTokenFile(Path).SaveAsync("first");
        var writers = Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 50; i++)
                await new PlexTokenFile(Path).SaveAsync($"token-{writer}-{i}");
        }));
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 50; i++)
                Assert.That(await new PlexTokenFile(Path).LoadAsync(), Is.EqualTo("first").Or.Match(@"^token-\d-\d+$"));
        }));

        await Task.WhenAll(writers.Concat(readers));

        Assert.That(await new PlexTokenFile(Path).LoadAsync(), Does.EndWith("-49"));
        Assert.That(Directory.GetFiles(System.IO.Path.GetDirectoryName(Path)!), Is.EqualTo((string[])[Path]));
    }

    [Test]
    public async Task A_place_that_cannot_be_written_is_named()
    {
        var notAFolder = System.IO.Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(notAFolder, "");
        var path = System.IO.Path.Combine(notAFolder, "invite.token");

        Assert.That(async () => await new PlexTokenFile(path).SaveAsync("secret-token"), Throws.InstanceOf<IOException>()
            .With.Message.Contains(path).And.Message.Not.Contains("secret-token"));
        Assert.That(() => new PlexTokenFile(path).GetOrCreateClientIdentifier(), Throws.InstanceOf<IOException>().With.Message.Contains(path));
    }

    [Test]
    public void A_folder_in_its_place_is_named()
    {
        Directory.CreateDirectory(Path);

        Assert.That(async () => await new PlexTokenFile(Path).LoadAsync(), Throws.InstanceOf<IOException>().With.Message.Contains(Path));
        Assert.That(async () => await new PlexTokenFile(Path).SaveAsync("one"), Throws.InstanceOf<IOException>().With.Message.Contains(Path));
        Assert.That(async () => await new PlexTokenFile(Path).ClearAsync(), Throws.InstanceOf<IOException>().With.Message.Contains(Path));
        Assert.That(Directory.GetFileSystemEntries(System.IO.Path.GetDirectoryName(Path)!), Is.EqualTo((string[])[Path]));
    }

    [TestCase("")]
    [TestCase("a b")]
    [TestCase("a\nb")]
    public void A_token_that_is_none_is_not_written(string token)
    {
        Assert.That(async () => await new PlexTokenFile(Path).SaveAsync(token), Throws.ArgumentException);
        Assert.That(Directory.GetFileSystemEntries(_folder), Is.Empty);
    }

    [Test]
    public async Task A_client_identifier_is_made_once_and_outlives_a_sign_out()
    {
        var file = new PlexTokenFile(Path);
        var made = file.GetOrCreateClientIdentifier();
        await file.SaveAsync("one");
        await file.ClearAsync();

        Assert.That(new PlexTokenFile(Path).GetOrCreateClientIdentifier(), Is.EqualTo(made));
        Assert.That(Guid.TryParse(made, out _));
    }

    [Test]
    public async Task Several_who_make_an_identifier_at_once_get_the_same()
    {
        var made = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => new PlexTokenFile(Path).GetOrCreateClientIdentifier())));

        Assert.That(made.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void A_broken_identifier_is_named_and_left_as_it_is()
    {
        var file = new PlexTokenFile(System.IO.Path.Combine(_folder, "t"));
        File.WriteAllText(file.Path + ".client-identifier", "half");

        Assert.That(() => file.GetOrCreateClientIdentifier(), Throws.InstanceOf<InvalidDataException>().With.Message.Contains("client-identifier"));
        Assert.That(File.ReadAllText(file.Path + ".client-identifier"), Is.EqualTo("half"));
    }

    [Test]
    public void A_path_that_is_none_is_refused() => Assert.That(() => new PlexTokenFile(" "), Throws.ArgumentException);

    [Test]
    public void A_cancelled_call_does_nothing()
    {
        var cancelled = new CancellationToken(canceled: true);
        var file = new PlexTokenFile(Path);

        Assert.That(async () => await file.SaveAsync("one", cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await file.LoadAsync(cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await file.ClearAsync(cancelled), Throws.InstanceOf<OperationCanceledException>());
    }
}
