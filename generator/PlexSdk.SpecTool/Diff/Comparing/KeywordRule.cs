namespace PlexSdk.SpecTool.Diff.Comparing;

/// <summary>A rule on one keyword of two schemas, which comes to one outcome at most.</summary>
internal abstract class KeywordRule(string keyword, string title, params Check[] checks) : SchemaRule(title, checks)
{
    protected string Keyword => keyword;

    public sealed override void Compare(SchemaPair pair) => pair.Report(keyword, Judge(pair));

    /// <summary>What the change of the keyword does; null when nothing changed.</summary>
    protected abstract Outcome? Judge(SchemaPair pair);
}
