namespace PlexSdk.SpecTool.Normalize.Projection;

/// <summary>The order of properties in generated code: that of their names, so that moving one in the document moves nothing.</summary>
internal sealed class MemberOrder : IComparer<string>
{
    public static MemberOrder Instance { get; } = new();

    public int Compare(string? x, string? y) =>
        StringComparer.OrdinalIgnoreCase.Compare(x, y) is var order and not 0 ? order : StringComparer.Ordinal.Compare(x, y);
}
