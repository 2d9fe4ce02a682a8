namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>What is found because the generated client shows it.</summary>
internal static class ApiChecks
{
    public static Check Changed { get; } = Check.OfChange(
        "sdk-api-changed", "The public API of the generated client changed, and no single change of the document explains it.").OffWire();

    public static Check Grown { get; } = Check.OneWay(
        "sdk-api-added", "What goes is a change.", "The generated client has something new, and no single change of the document explains it.").OffWire();

    public static Check Replaced { get; } = Check.OfChange(
        "api-schema-replaced",
        "A place has another schema: its reference leads elsewhere, or took the place of an inline schema. The wire may not know the difference; "
        + "generated code has a type for each schema.")
        .Avoidable("keep the reference: which schema it names is not on the wire, but generated code has a type for each")
        .OffWire();

    public static Check CodeOnly { get; } = Check.OfChange(
        "api-code-only-changed",
        "Something changed that only generated code shows: a keyword such as `x-enum-varnames`, or a part of a schema that no operation uses.").OffWire();
}
