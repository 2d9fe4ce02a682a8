using System.Text;

namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>What may stand on a page, the most important first.</summary>
internal enum Importance
{
    Breaking,
    Warning,

    /// <summary>What something probably became.</summary>
    Rename,

    /// <summary>Signatures of the client that are not what they were.</summary>
    Signature,

    /// <summary>Edits of texts.</summary>
    Texts,
    Harmless,
    NewSignature,
    Accepted,
}

/// <summary>One thing on a page.</summary>
/// <param name="Importance">The page has room for the most important things.</param>
/// <param name="Text">Its lines, each with its end.</param>
/// <param name="Count">How many changes it stands for.</param>
internal sealed record PageItem(Importance Importance, string Text, int Count = 1);

/// <summary>Things between an opening and a closing, which are left out together with the last of them.</summary>
internal sealed record PageBlock(string Opening, IReadOnlyList<PageItem> Items, string Closing = "");

/// <summary>Blocks between an opening and a closing.</summary>
internal sealed record PageSection(string Opening, IReadOnlyList<PageBlock> Blocks, string Closing = "");

/// <summary>A page of limited length. The least important is left out: nothing as long as something less important is there.</summary>
internal sealed class MarkdownPage(IReadOnlyList<PageSection> sections)
{
    private readonly HashSet<object> _shown = new(ReferenceEqualityComparer.Instance);

    /// <summary>Writes as much as fits into <paramref name="limit"/> characters.</summary>
    /// <returns>The text, and how many changes of each importance are not in it.</returns>
    public (string Text, IReadOnlyList<(Importance Importance, int Count)> Missing) Write(int limit)
    {
        var items = sections.SelectMany(section => section.Blocks.SelectMany(block => block.Items.Select(item => (section, block, item))))
            .OrderBy(place => place.item.Importance).ToList();
        var length = 0;
        var fitting = items.TakeWhile(place => (length += Cost(place.section, place.block, place.item)) <= limit).ToList();
        _shown.Clear();
        foreach (var (section, block, item) in fitting)
            _shown.UnionWith([section, block, item]);

        var missing = items.Skip(fitting.Count).GroupBy(place => place.item.Importance, place => place.item.Count);
        return (Text(), [.. missing.Select(group => (group.Key, group.Sum()))]);
    }

    // The first thing brings what is around it.
    private int Cost(PageSection section, PageBlock block, PageItem item) =>
        item.Text.Length
        + (_shown.Add(section) ? section.Opening.Length + section.Closing.Length : 0)
        + (_shown.Add(block) ? block.Opening.Length + block.Closing.Length : 0);

    private string Text()
    {
        var text = new StringBuilder();
        foreach (var section in sections.Where(_shown.Contains))
        {
            text.Append(section.Opening);
            foreach (var block in section.Blocks.Where(_shown.Contains))
                text.Append(block.Opening).AppendJoin("", block.Items.Where(_shown.Contains).Select(item => item.Text)).Append(block.Closing);

            text.Append(section.Closing);
        }

        return text.ToString();
    }
}
