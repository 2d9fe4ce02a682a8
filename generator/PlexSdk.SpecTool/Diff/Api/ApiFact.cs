namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>One thing that is different in a member.</summary>
/// <param name="Sources">Whether code that was written against BASE still compiles.</param>
/// <param name="Programs">Whether a program that was compiled against BASE goes on working with HEAD.</param>
/// <param name="Reason">What happened, for people.</param>
/// <param name="Remedy">How the harm can be avoided, as an instruction; null where nobody knows a way.</param>
internal sealed record ApiFact(Grade Sources, Grade Programs, string Reason, string? Remedy = null)
{
    /// <summary>How much it matters: the worse side first.</summary>
    public int Weight => ((int)new[] { Sources, Programs }.Max() * 8) + (int)Sources + (int)Programs;
}
