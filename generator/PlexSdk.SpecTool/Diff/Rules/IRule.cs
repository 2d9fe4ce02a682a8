namespace PlexSdk.SpecTool.Diff.Rules;

/// <summary>One law of compatibility: what it can find, and an example of it.</summary>
internal interface IRule
{
    /// <summary>What the rule is about, as a heading.</summary>
    string Title { get; }

    /// <summary>Everything that the rule can report.</summary>
    IReadOnlyList<Check> Checks { get; }

    /// <summary>A change that the rule reports; its reverse is reported as the mirror.</summary>
    RuleExample Example { get; }
}
