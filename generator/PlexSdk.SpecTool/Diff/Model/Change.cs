using System.Security.Cryptography;
using System.Text;

namespace PlexSdk.SpecTool.Diff.Model;

/// <summary>One change, judged.</summary>
/// <param name="Check">What found it.</param>
/// <param name="Id">The stable name of what happened.</param>
/// <param name="Wire">Whether it breaks a client that is already running.</param>
/// <param name="Location">Where it happened; free of line numbers.</param>
/// <param name="Message">What happened, for people.</param>
internal sealed record Change(Check Check, string Id, Grade Wire, string Location, string Message)
{
    /// <summary>What it does to the generated client, the worst first.</summary>
    public IReadOnlyList<Consequence> Consequences { get; init; } = [];

    /// <summary>Whether code that was written against the client generated from BASE compiles with HEAD's.</summary>
    public Grade Sources => Consequences.Select(consequence => consequence.Sources).DefaultIfEmpty().Max();

    /// <summary>Whether a program that was compiled against the client generated from BASE goes on working with HEAD's.</summary>
    public Grade Programs => Consequences.Select(consequence => consequence.Programs).DefaultIfEmpty().Max();

    /// <summary>The worse of <see cref="Sources" /> and <see cref="Programs" />.</summary>
    public Grade Sdk => Sources > Programs ? Sources : Programs;

    /// <summary>Whether the document's own version says less than the changes do; graded only where that is asked for.</summary>
    public Grade Version { get; init; }

    /// <summary>How the harm on the side that the change is about can be avoided, as an instruction; null where nobody knows a way.</summary>
    public string? Remedy { get; init; }

    /// <summary>Every operation that it reaches.</summary>
    public IReadOnlyList<string> Operations { get; init; } = [];

    /// <summary>The place in BASE, if it exists there.</summary>
    public SourcePosition? Base { get; init; }

    /// <summary>The place in HEAD, if it exists there.</summary>
    public SourcePosition? Head { get; init; }

    /// <summary>What it does to the allowed messages.</summary>
    public Effect Effect { get; init; }

    /// <summary>The reason why the change was accepted, if it was.</summary>
    public string? Accepted { get; init; }

    /// <summary>The worst of all grades.</summary>
    public Grade Worst => new[] { Wire, Sdk, Version }.Max();

    /// <summary>How the harm can be avoided: what is known for the change itself, and for what it does to the client.</summary>
    public IReadOnlyList<string> Remedies =>
        [.. Consequences.Where(consequence => consequence.Worst >= Grade.Warning).Select(consequence => consequence.Remedy)
            .Prepend((Check.IsOffWire ? Worst : Wire) >= Grade.Warning ? Remedy : null).OfType<string>().Distinct()];

    /// <summary>Stays the same while the document around the change is edited.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Id + "\n" + Location)))[..16];
}
