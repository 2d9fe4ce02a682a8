namespace PlexSdk.Runtime;

/// <summary>What may stand in a header. The value never appears in the exception: it may be a token.</summary>
internal static class HeaderValue
{
    /// <exception cref="ArgumentException"><paramref name="value" /> cannot stand in a header.</exception>
    public static string Check(string value, string header, string paramName)
    {
        foreach (var c in value)
        {
            if (char.IsControl(c))
                throw new ArgumentException($"The value for {header} has a control character, such as a line break. Remove it.", paramName);

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

    /// <summary>The same for a token, which has no space around it: that would be lost on the way.</summary>
    /// <exception cref="ArgumentException"><paramref name="token" /> cannot stand in a header as it is.</exception>
    public static string CheckToken(string token, string paramName) =>
        char.IsWhiteSpace(token[0]) || char.IsWhiteSpace(token[token.Length - 1])
            ? throw new ArgumentException(
                "The access token begins or ends with white space, such as a line break of the file it was read from. Trim it.", paramName)
            : Check(token, PlexHeaders.Token, paramName);
}
