using System.Globalization;
using System.Text;

namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>A page of limited length: what does not fit is counted, not silently dropped.</summary>
internal sealed class MarkdownPage(int limit)
{
    private readonly StringBuilder _text = new();

    public void Add(string text) => _text.Append(text);

    /// <summary>Adds as many items as <paramref name="budget"/> characters and the page hold, and says how many were left out.</summary>
    public void AddList(string heading, IReadOnlyList<string> items, int budget, string ending)
    {
        _text.Append('\n').Append(heading);
        if (!heading.EndsWith("|\n", StringComparison.Ordinal) && !heading.EndsWith("diff\n", StringComparison.Ordinal))
            _text.Append('\n');

        var end = Math.Min(_text.Length + budget, limit - 200);
        var written = 0;
        while (written < items.Count && _text.Length + items[written].Length + ending.Length <= end)
            _text.Append(items[written++]);

        _text.Append(ending.StartsWith("```", StringComparison.Ordinal) ? ending : "");
        if (written < items.Count)
        {
            var rest = items.Count - written;
            _text.Append(CultureInfo.InvariantCulture, $"\n_{rest} more of {items.Count} are left out here; `plexspec diff` lists them all._\n");
        }

        _text.Append(ending.StartsWith("```", StringComparison.Ordinal) ? "" : ending.Length > 0 ? "\n" + ending : "");
    }

    public override string ToString() => _text.ToString();
}
