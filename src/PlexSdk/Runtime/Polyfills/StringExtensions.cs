#if NETSTANDARD2_0
namespace PlexSdk.Runtime;

/// <summary>What newer frameworks' strings can do themselves.</summary>
internal static class StringExtensions
{
    public static bool Contains(this string text, string value, StringComparison comparison) => text.IndexOf(value, comparison) >= 0;

    public static bool EndsWith(this string text, char value) => text.Length > 0 && text[text.Length - 1] == value;
}
#endif
