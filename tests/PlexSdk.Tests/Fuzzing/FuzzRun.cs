using System.Globalization;
using CsCheck;

namespace PlexSdk.Tests.Fuzzing;

/// <summary>Runs a rule over inputs that are the same for the same seed.</summary>
internal static class FuzzRun
{
    /// <summary>How many inputs an ordinary run has; PLEXSDK_FUZZ_INPUTS makes it a long one.</summary>
    public static int Inputs { get; } = Number("PLEXSDK_FUZZ_INPUTS", 20_000);

    private static int Seed { get; } = Number("PLEXSDK_FUZZ_SEED", 20_240_611);

    /// <summary>The first input that breaks the rule, with all that is needed to see it again; null where none does.</summary>
    public static async Task<string?> FirstViolationAsync<T>(Gen<T> gen, int inputs, Func<T, Task<string?>> rule)
    {
        var pcg = new PCG(1, (ulong)Seed);
        for (var i = 0; i < inputs; i++)
        {
            var input = gen.Generate(pcg, null, out _);
            if (await rule(input) is { } violation)
                return $"PLEXSDK_FUZZ_SEED={Seed}, input {i}: {violation}\n{input}";
        }

        return null;
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
