using System.Collections.Concurrent;
using System.Globalization;
using PlexSdk.SpecTool.Lint;
using PlexSdk.SpecTool.Reading;
using PlexSdk.SpecTool.Tests.Fuzzing;

namespace PlexSdk.Generation.Tests;

/// <summary>Mutants that pass the checks, through whole runs of <c>generate</c> and <c>diff</c> (docs/fuzzing.md).</summary>
public sealed class WholeRunFuzzTests : IDisposable
{
    private const int UsualRuns = 40;

    // Coprime to the number of mutations, so that neighbours are far apart and none comes twice.
    private const long Step = 104_729;

    private readonly string _folder = Directory.CreateTempSubdirectory("plexspec").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Whole_runs_end_with_a_result_or_with_reasons()
    {
        var failures = new ConcurrentQueue<string>();
        var refused = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };

        await Parallel.ForEachAsync(Mutants().Take((int)Number("PLEXSPEC_FUZZ_RUNS", UsualRuns)), options, async (mutant, _) =>
        {
            foreach (var (exitCode, errors) in await RunAsync(mutant))
            {
                Interlocked.Add(ref refused, exitCode == 2 ? 1 : 0);
                if (exitCode is not (0 or 2))
                    failures.Enqueue($"mutant {mutant.Number} ended with {exitCode}: {errors}\n{mutant.Text}");
            }
        });

        TestContext.Out.WriteLine($"{refused} runs were refused after the checks");
        Assert.That(failures.Take(5), Is.Empty);
    }

    private static IEnumerable<Mutant> Mutants()
    {
        for (var number = Number("PLEXSPEC_FUZZ_SEED", 0); ; number += Step)
        {
            var mutant = Mutations.Make(number % Mutations.Count);
            if (Passes(mutant.Text))
                yield return mutant;
        }
    }

    private static bool Passes(string text)
    {
        try
        {
            LintGate.Pass(SpecReader.ReadText(text, "mutant.json"));
            return true;
        }
        catch (SpecException)
        {
            return false;
        }
    }

    private async Task<IReadOnlyList<(int ExitCode, string Errors)>> RunAsync(Mutant mutant)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, $"{mutant.Number}")).FullName;
        var (before, after) = (Path.Combine(folder, "before.json"), Path.Combine(folder, "after.json"));
        await File.WriteAllTextAsync(before, mutant.Original);
        await File.WriteAllTextAsync(after, mutant.Text);
        return
        [
            await RunAsync("generate", after, "--output", Path.Combine(folder, "client"), "--docs", Path.Combine(folder, "docs")),
            await RunAsync("diff", before, after, "--output", Path.Combine(folder, "report.json"), "--format", "json"),
        ];
    }

    private static async Task<(int ExitCode, string Errors)> RunAsync(params string[] arguments)
    {
        await using var errors = new StringWriter();
        var exitCode = await SpecTool.Program.RunAsync(SpecTool.Program.CreateRoot().Parse(arguments), errors);
        return (exitCode, errors.ToString());
    }

    private static long Number(string variable, long usual) =>
        long.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : usual;
}
