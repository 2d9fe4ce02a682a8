namespace PlexSdk.Architecture.Tests;

public class FileTests
{
    private const int MaxLines = 150;
    private const int MaxColumns = 160;

    private static IEnumerable<string> Files =>
        Projects.All.SelectMany(project => project.Files.Where(file => !project.FolderOf(file).StartsWith("Generated", StringComparison.Ordinal)))
            .Select(file => file.FilePath);

    [Test]
    public void No_file_is_longer_than_one_can_see_at_once() =>
        Assert.That(Files.Where(file => File.ReadLines(file).Count() > MaxLines).Select(Shown), Is.Empty);

    [Test]
    public void No_line_is_wider_than_the_editor_shows() =>
        Assert.That(
            Files.SelectMany(file => File.ReadLines(file).Select((line, index) => (line, Place: $"{Shown(file)}:{index + 1}")))
                .Where(item => item.line.Length > MaxColumns).Select(item => item.Place),
            Is.Empty);

    private static string Shown(string file) => Path.GetRelativePath(Repository.Root, file);
}
