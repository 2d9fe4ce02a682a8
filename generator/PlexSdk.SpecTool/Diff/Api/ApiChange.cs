namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>One difference in the public API.</summary>
/// <param name="Symbol">What it is about; the former one where both exist.</param>
/// <param name="Before">The signature in BASE, if it exists there.</param>
/// <param name="After">The signature in HEAD, if it exists there.</param>
/// <param name="Sources">Whether code that was written against BASE still compiles: breaking means that it does not.</param>
/// <param name="Programs">Whether a program that was compiled against BASE still runs with HEAD.</param>
/// <param name="Reason">What happened, for people.</param>
internal sealed record ApiChange(ApiSymbol Symbol, string? Before, string? After, Grade Sources, Grade Programs, string Reason)
{
    /// <summary>The worse of both.</summary>
    public Grade Grade => Sources > Programs ? Sources : Programs;

    /// <summary>The change as the consequence of one in the document.</summary>
    public Consequence AsConsequence() => new(Symbol.Type, Symbol.Member, Before, After, Sources, Programs, Reason);
}
