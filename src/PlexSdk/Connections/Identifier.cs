namespace PlexSdk.Connections;

/// <summary>The identifier of a server, as an address that is not to be trusted gives it.</summary>
internal static class Identifier
{
    private const int LongestQuoted = 64;

    /// <summary>Whether two name the same server. They are hexadecimal digits or a GUID (observed), in whatever case.</summary>
    public static bool AreSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The identifier in quotes, where it looks like one; else words for it, since it could forge a log or hold a secret.</summary>
    public static string Quote(string identifier) =>
        identifier.Length is > 0 and <= LongestQuoted && identifier.All(IsUsual) && !identifier.StartsWith("transient-", StringComparison.OrdinalIgnoreCase)
            ? $"'{identifier}'"
            : "another identifier";

    private static bool IsUsual(char c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '-';
}
