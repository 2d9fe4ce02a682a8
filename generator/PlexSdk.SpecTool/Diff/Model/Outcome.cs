namespace PlexSdk.SpecTool.Diff.Model;

/// <summary>What a rule makes of what it compared.</summary>
internal sealed record Outcome(Check Check, Effect Effect, string Message);
