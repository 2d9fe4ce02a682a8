using System.Buffers;

namespace PlexSdk.Testing;

/// <summary>Refuses a header that can not be sent when the fault is made, not in the midst of an answer.</summary>
internal static class HeaderRules
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static void ThrowIfNotName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.AsSpan().ContainsAnyExcept(NameCharacters))
            throw new ArgumentException($"'{name}' is no header name.", nameof(name));
    }

    public static void ThrowIfNotValue(string value, string parameter)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        if (value.Any(char.IsControl))
            throw new ArgumentException("A header value has no control characters.", parameter);
    }
}
