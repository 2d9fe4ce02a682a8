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

    /// <summary>Every operation that it reaches.</summary>
    public IReadOnlyList<string> Operations { get; init; } = [];

    /// <summary>What it is about.</summary>
    public IReadOnlyCollection<Subject> Subjects { get; init; } = [];

    /// <summary>The place in BASE, if it exists there.</summary>
    public SourcePosition? Base { get; init; }

    /// <summary>The place in HEAD, if it exists there.</summary>
    public SourcePosition? Head { get; init; }

    /// <summary>What it does to the allowed messages.</summary>
    public Effect Effect { get; init; }

    /// <summary>The reason why the change was accepted, if it was.</summary>
    public string? Accepted { get; init; }

    /// <summary>The message, with what it does at worst to the client where that is more than information.</summary>
    public string Explained => Consequences is [{ Worst: >= Grade.Warning } worst, ..] && !Check.IsAboutClient
        ? $"{Message}; in C#, {worst.Name} {worst.Reason}"
        : Message;

    /// <summary>The worse of the grades on the wire and in C#.</summary>
    public Grade Worst => Wire > Sdk ? Wire : Sdk;

    /// <summary>Stays the same while the document around the change is edited.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Id + "\n" + Location)))[..16];
}
