using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Normalize.Naming;

/// <summary>
/// The names of PlexSdk's public types, which a program has in sight beside those of a generated client. They come from the listing of the
/// public API (<c>api/PlexSdk.cs</c>), which is made of the assembly.
/// </summary>
internal static partial class ExportedNames
{
    public static FrozenSet<string> All { get; } = Read();

    private static FrozenSet<string> Read()
    {
        using var listing = new StreamReader(typeof(ExportedNames).Assembly.GetManifestResourceStream("PlexSdk.api.cs")!);
        return Declaration().Matches(listing.ReadToEnd()).Select(match => match.Groups[1].Value).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>A type that lies in no other.</summary>
    [GeneratedRegex(@"^    public (?:[a-z]+ )*?(?:class|struct|interface|enum|delegate [^(]*?) ?(\w+)(?=[<(\s:])", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
