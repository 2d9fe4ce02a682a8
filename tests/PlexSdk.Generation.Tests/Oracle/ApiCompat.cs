using System.Reflection;
using System.Text.RegularExpressions;
using PlexSdk.Generation.Tests.Harness;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests.Oracle;

/// <summary>Microsoft's ApiCompat on all pairs in one run: each pair's client has a name of its own.</summary>
internal static partial class ApiCompat
{
    private static readonly string Tool = typeof(ApiCompat).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "ApiCompat").Value!;

    /// <summary>What it finds, by the pair's id.</summary>
    public static async Task<ILookup<string, string>> RunAsync(IReadOnlyList<PairClients> pairs)
    {
        var folder = Directory.CreateTempSubdirectory("plexsdk-apicompat-");
        try
        {
            var (left, right) = (folder.CreateSubdirectory("left").FullName, folder.CreateSubdirectory("right").FullName);
            foreach (var pair in pairs)
            {
                await File.WriteAllBytesAsync(Path.Combine(left, pair.Pair.Id + ".dll"), Compiler.Emit(pair.Base));
                await File.WriteAllBytesAsync(Path.Combine(right, pair.Pair.Id + ".dll"), Compiler.Emit(pair.Head));
            }

            string[] arguments =
            [
                Tool, "-l", string.Join(',', Directory.GetFiles(left)), "-r", string.Join(',', Directory.GetFiles(right)),
                "--lref", $"{AppContext.BaseDirectory},{RuntimeFolder}", "--rref", $"{AppContext.BaseDirectory},{RuntimeFolder}", "--enable-rule-cannot-change-parameter-name",
            ];
            var output = await new ChildProcess(ChildProcess.DotNet, arguments) { Folder = folder.FullName }.RunAsync(CancellationToken.None);
            var text = System.Text.Encoding.UTF8.GetString(output.Output) + "\n" + output.Errors;
            return Finding().Matches(text).ToLookup(match => match.Groups[2].Value, match => match.Groups[1].Value);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string RuntimeFolder => Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    [GeneratedRegex(@"(CP\d{4}): .*?(Pair\d{3})")]
    private static partial Regex Finding();
}
