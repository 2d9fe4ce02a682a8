namespace PlexSdk.SpecTool.Diff.Model;

/// <summary>One law of compatibility: what it can find, and an example of it.</summary>
internal abstract class Rule(string title, params Check[] checks)
{
    public string Title => title;

    public IReadOnlyList<Check> Checks => checks;

    /// <summary>A change that the rule reports; its reverse is reported as the mirror. It stands in a YAML file beside the rule's class.</summary>
    public virtual RuleExample Example => RuleExample.Read(GetType().Name);
}
