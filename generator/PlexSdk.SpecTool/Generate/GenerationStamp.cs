using System.Security.Cryptography;
using System.Text;

namespace PlexSdk.SpecTool.Generate;

/// <summary>
/// The file that says what the generated files were made from: a line per input and per output, with its hash. The build
/// compares it with the files as they are, and so knows without running anything whether there is work to do.
/// </summary>
internal static class GenerationStamp
{
    public const string FileName = "generation.sha256";

    /// <summary>The text of the stamp.</summary>
    /// <param name="inputs">Lines of the inputs, as the build computed them.</param>
    /// <param name="outputs">The generated files by name.</param>
    public static string Text(IEnumerable<string> inputs, IReadOnlyDictionary<string, string> outputs)
    {
        var lines = inputs.Where(line => line.Length > 0)
            .Concat(outputs.Select(file => $"{Hash(file.Value)} {file.Key}"))
            .OrderBy(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal);
        return string.Concat(lines.Select(line => line.Replace('\\', '/') + "\n"));
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
