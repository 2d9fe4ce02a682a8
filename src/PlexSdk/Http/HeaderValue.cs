namespace PlexSdk.Http;

/// <summary>What may stand in a header. The value never appears in the exception: it may be a token.</summary>
internal static class HeaderValue
{
    /// <exception cref="ArgumentException"><paramref name="value" /> cannot stand in a header.</exception>
    public static string Check(string value, string header, string paramName)
    {
        foreach (var c in value)
        {
            if (char.IsControl(c))
            {
                throw new ArgumentException($"The value for {header} has a control character, such as a line break. Remove it.", paramName);
            }

#if NETSTANDARD2_0
            if (c > '\x7E')
            {
                throw new ArgumentException(
                    $"The value for {header} has a character outside ASCII, which this build cannot send. Leave it out, or target .NET 8 or newer.", paramName);
            }
#endif
        }

        return value;
    }

    public static bool IsAscii(string value)
    {
        foreach (var c in value)
        {
            if (c > '\x7E')
            {
                return false;
            }
        }

        return true;
    }
}
