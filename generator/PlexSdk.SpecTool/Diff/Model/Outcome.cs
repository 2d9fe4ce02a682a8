namespace PlexSdk.SpecTool.Diff.Model;

/// <summary>What a rule makes of what it compared.</summary>
/// <param name="Check">Which of the rule's checks it is.</param>
/// <param name="Effect">What it does to the allowed messages.</param>
/// <param name="Message">What happened, for people.</param>
internal sealed record Outcome(Check Check, Effect Effect, string Message);
