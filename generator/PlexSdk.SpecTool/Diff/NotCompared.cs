namespace PlexSdk.SpecTool.Diff;

/// <summary>
/// The finding that the C# side could not be compared. It is breaking: a gate asks whether callers go on compiling, and where nobody
/// knows, it must not say yes. Who has looked for himself can accept it like any other change.
/// </summary>
internal static class NotCompared
{
    public static Check Check { get; } = Check.OneWay(
        "sdk-not-compared", "What can be compared is no finding.", "The C# clients could not be compared, because one of them cannot be generated.").OffWire();

    public static Change Because(IEnumerable<string> reasons) =>
        new(Check, Check.RequestId, Grade.None, "#", OneLine.Of($"the C# side was not compared: {string.Join("; ", reasons)}"))
        {
            Consequences = [new Consequence("The client", "", null, null, Grade.Breaking, Grade.Breaking, "was not compared")],
        };
}
