namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>One difference in the public API.</summary>
/// <param name="From">What it is about in BASE, if it exists there.</param>
/// <param name="To">What it is about in HEAD, if it exists there.</param>
/// <param name="Sources">Whether code that was written against BASE still compiles: breaking means that a call, a read or a write does not.</param>
/// <param name="Programs">Whether a program that was compiled against BASE goes on working with HEAD.</param>
/// <param name="Reason">What happened, for people.</param>
internal sealed record ApiChange(ApiSymbol? From, ApiSymbol? To, Grade Sources, Grade Programs, string Reason)
{
    /// <summary>What it is about; the former one where both exist.</summary>
    public ApiSymbol Symbol => (From ?? To)!;

    /// <summary>The signature in BASE, if it exists there.</summary>
    public string? Before => From?.Signature;

    /// <summary>The signature in HEAD, if it exists there.</summary>
    public string? After => To?.Signature;

    /// <summary>The worse of both.</summary>
    public Grade Grade => Sources > Programs ? Sources : Programs;

    /// <summary>How the harm can be avoided, as an instruction; null where nobody knows a way.</summary>
    public string? Remedy { get; init; }

    /// <summary>The change as the consequence of one in the document.</summary>
    public Consequence AsConsequence() => new(Symbol.Type, Symbol.Member, Before, After, Sources, Programs, Reason) { Remedy = Remedy };
}
