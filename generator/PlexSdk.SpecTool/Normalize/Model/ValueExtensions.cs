namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>The extensions by which documents name and explain the values of enums, as lists in the order of the values or as maps.</summary>
internal static class ValueExtensions
{
    public static readonly IReadOnlyList<string> Names = ["x-enum-varnames", "x-enumNames", "x-speakeasy-enums"];

    public static readonly IReadOnlyList<string> Descriptions =
        ["x-enum-descriptions", "x-enumDescriptions", "x-enum-description", "x-speakeasy-enum-descriptions"];
}
