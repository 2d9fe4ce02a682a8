using PlexSdk.Tests.Answers;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Conventions;

/// <summary>The table in docs/errors.md is the table that the tests run. PLEXSDK_UPDATE_DOCS=1 writes it anew.</summary>
public class ErrorsDocumentTests
{
    private const string Start = "<!-- table: start -->";
    private const string End = "<!-- table: end -->";

    [Test]
    public void The_table_is_what_the_tests_run()
    {
        var file = Path.Combine(Repository.Root, "docs", "errors.md");
        var text = File.ReadAllText(file);
        var start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);
        var expected = $"\n{string.Join('\n', Lines())}\n";
        if (Environment.GetEnvironmentVariable("PLEXSDK_UPDATE_DOCS") == "1")
        {
            text = text[..start] + expected + text[end..];
            File.WriteAllText(file, text);
            end = text.IndexOf(End, StringComparison.Ordinal);
        }

        Assert.That(text[start..end], Is.EqualTo(expected));
    }

    private static IEnumerable<string> Lines() =>
    [
        $"{AnswerTable.Rows.Count} answers. Where no other operation is named it is `getTransientToken`.",
        "",
        "| status | `Content-Type` | body | you get | it says, or what is worth knowing |",
        "|---|---|---|---|---|",
        .. AnswerTable.Rows.Select(Line),
    ];

    private static string Line(AnswerRow row)
    {
        var operation = row.Operation == Operation.GetTransientToken ? "" : " (`getSourceConnectionInformation`)";
        var result = row.Error?.Name ?? $"{row.Operation}Response";
        var errors = row.Errors.Length == 0 ? "" : $" `Errors`: {string.Join(", ", row.Errors.Select(error => $"“{error}”"))}.";
        return $"| {row.Status} | {(row.ContentType is null ? "none" : $"`{row.ContentType}`")} | {row.What}{operation} | `{result}` | {(row.Says + errors).Trim()} |".Replace("  ", " ");
    }
}
