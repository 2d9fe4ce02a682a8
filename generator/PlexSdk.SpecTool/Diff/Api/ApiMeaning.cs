namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>What stands behind a signature on the wire.</summary>
/// <param name="Verb">What the member does with it, as a word of a sentence.</param>
/// <param name="Text">The request line of a method, the name of a property, or the value of an enumeration's member.</param>
/// <param name="Key">The same for comparison: a renamed hole of a path is the same hole.</param>
internal sealed record ApiMeaning(string Verb, string Text, string Key)
{
    public const string Calls = "calls";

    public static ApiMeaning Call(string operation, string key) => new(Calls, operation, key);

    public static ApiMeaning Property(string name) => new("reads and writes", $"'{name}'", name);

    public static ApiMeaning Parameter(string wire) => new("sends", wire, wire);

    public static ApiMeaning Value(string text) => new("is", $"'{text}'", text);

    /// <summary>What happened, where the signature alone does not show it.</summary>
    public string Became(ApiMeaning other) => $"{other.Verb} {other.Text} instead of {Text}";
}
