using PlexSdk.Tests.Answers;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Fuzzing;

/// <summary>The first inputs of the SharpFuzz target are the table's answers. PLEXSDK_UPDATE_DOCS=1 writes them anew.</summary>
public class CorpusTests
{
    private static IEnumerable<AnswerRow> Rows => AnswerTable.Rows.Where(row => row.Body.Length < 4096 && row.BreaksAfter is null);

    [Test]
    public async Task A_file_says_the_same_as_its_row()
    {
        foreach (var row in Rows)
        {
            var inputs = FuzzFile.Read(FuzzFile.Write(row.Answer)).ToList();
            Assert.That(inputs.Select(input => input.Operation), Is.EqualTo(Enum.GetValues<Operation>()));
            Assert.That((inputs[0].Answer.Status, inputs[0].Answer.ContentType), Is.EqualTo((row.Status, row.ContentType)));
            Assert.That(inputs[0].Answer.Body, Is.EqualTo(row.Body));
            foreach (var input in inputs)
            {
                Assert.That(await AnswerRules.ViolationAsync(input, x => x.CallAsync()), Is.Null, row.ToString());
            }
        }
    }

    [Test]
    public void The_corpus_in_the_repository_is_the_table()
    {
        var folder = Path.Combine(Repository.Root, "tests", "PlexSdk.Fuzz", "Corpus");
        var expected = Rows.Select((row, number) => (Name: $"{number:000}-{row.Status}", Bytes: FuzzFile.Write(row.Answer))).ToList();
        if (Environment.GetEnvironmentVariable("PLEXSDK_UPDATE_DOCS") == "1")
        {
            foreach (var file in Directory.GetFiles(folder))
            {
                File.Delete(file);
            }

            foreach (var (name, bytes) in expected)
            {
                File.WriteAllBytes(Path.Combine(folder, name), bytes);
            }
        }

        Assert.That(Directory.GetFiles(folder).Select(Path.GetFileName), Is.EquivalentTo(expected.Select(file => file.Name)));
        foreach (var (name, bytes) in expected)
        {
            Assert.That(File.ReadAllBytes(Path.Combine(folder, name)), Is.EqualTo(bytes), name);
        }
    }
}
