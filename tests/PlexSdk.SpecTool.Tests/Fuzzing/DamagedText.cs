using System.Text;

namespace PlexSdk.SpecTool.Tests.Fuzzing;

/// <summary>The seeds as they are written, with lines and characters that are lost, moved, repeated or something else.</summary>
internal static class DamagedText
{
    private static readonly IReadOnlyList<string> Files = [.. SeedDocuments.Files().Select(File.ReadAllText)];
    private static readonly string[] Pieces = ["\t", "{", "[", "}", ":", "- ", "&a ", "*a", "<<: *a", "!!int ", "|", ">", "'", "\"", "\0", "\u2028", "? ", "%", "---\n", "#"];

    public static string Make(long number)
    {
        var random = new Random((int)(number * 7919 % int.MaxValue));
        var lines = Files[random.Next(Files.Count)].Split('\n').ToList();
        // Small documents find as much in less time.
        var kept = random.Next(5, 60);
        lines = [.. lines.Take(random.Next(4, 40)), .. lines.Skip(random.Next(lines.Count)).Take(kept)];
        for (var count = random.Next(1, 5); count > 0; count--)
            Damage(lines, random);

        return string.Join('\n', lines);
    }

    private static void Damage(List<string> lines, Random random)
    {
        var place = random.Next(lines.Count);
        var line = lines[place];
        var column = random.Next(line.Length + 1);
        switch (random.Next(6))
        {
            case 0:
                lines.Insert(place, lines[random.Next(lines.Count)]);
                break;
            case 1:
                lines[place] = line[..column];
                break;
            case 2:
                lines[place] = new string(' ', random.Next(9)) + line.TrimStart();
                break;
            case 3:
                lines[place] = line.Insert(column, Pieces[random.Next(Pieces.Length)]);
                break;
            case 4:
                lines[place] = new StringBuilder(line).Append((char)random.Next(0xFFFF)).ToString();
                break;
            default:
                lines[place] = line.Length == 0 ? ":" : line.Remove(random.Next(line.Length), 1);
                break;
        }
    }
}
