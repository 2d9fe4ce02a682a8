namespace PlexSdk.SpecTool.Diff.Comparing;

/// <summary>A rule on two schemas. It says what a change does to the allowed values; whether that hurts follows from the direction.</summary>
internal abstract class SchemaRule(string title, params Check[] checks) : Rule(title, checks)
{
    /// <summary>Whether what this rule finds explains all other differences too, so that no other rule looks at the pair.</summary>
    public virtual bool IsWholeStory(SchemaPair pair) => false;

    public abstract void Compare(SchemaPair pair);
}
