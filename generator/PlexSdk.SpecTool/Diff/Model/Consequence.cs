namespace PlexSdk.SpecTool.Diff.Model;

/// <summary>What a change of the document does to one type or member of the generated client.</summary>
/// <param name="Type">The type that it is or belongs to.</param>
/// <param name="Member">The member's own name; empty for a type.</param>
/// <param name="Before">The signature in BASE, if it exists there.</param>
/// <param name="After">The signature in HEAD, if it exists there.</param>
/// <param name="Sources">Whether code that was written against BASE compiles with HEAD: breaking means that it does not.</param>
/// <param name="Programs">Whether a program that was compiled against BASE goes on working with HEAD.</param>
/// <param name="Reason">What happened, for people: the rest of a sentence that begins with the name.</param>
internal sealed record Consequence(string Type, string Member, string? Before, string? After, Grade Sources, Grade Programs, string Reason)
{
    /// <summary>The member with its type, or the type.</summary>
    public string Name => Member.Length == 0 ? Type : $"{Type}.{Member}";

    /// <summary>How the harm can be avoided, as an instruction; null where nobody knows a way.</summary>
    public string? Remedy { get; init; }

    /// <summary>The worse of both grades.</summary>
    public Grade Worst => Sources > Programs ? Sources : Programs;
}
