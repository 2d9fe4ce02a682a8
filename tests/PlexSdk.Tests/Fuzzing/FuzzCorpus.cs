using PlexSdk.Tests.Answers;

namespace PlexSdk.Tests.Fuzzing;

/// <summary>A fuzzer's first inputs: the answers of the table that a file can hold.</summary>
public static class FuzzCorpus
{
    public static IEnumerable<AnswerRow> Rows => AnswerTable.Rows.Where(row => row.Body.Length < 4096 && row.BreaksAfter is null);

    public static void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (row, number) in Rows.Select((row, number) => (row, number)))
        {
            File.WriteAllBytes(Path.Combine(folder, $"{number:000}-{row.Status}"), FuzzFile.Write(row.Answer));
        }
    }
}
