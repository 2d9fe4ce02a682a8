using PlexSdk.Tests.Fuzzing;
using SharpFuzz;

// corpus FOLDER: writes a fuzzer's first inputs. replay FOLDER: runs what is in the folder, without a fuzzer. afl: waits for
// inputs of AFL. Else: of libFuzzer.
switch (args)
{
    case ["corpus", var folder]:
        FuzzCorpus.WriteTo(folder);
        return 0;
    case ["replay", var folder]:
        var files = Directory.GetFiles(folder);
        foreach (var file in files)
            Check(File.ReadAllBytes(file));

        Console.WriteLine($"{files.Length} inputs, every outcome a value or a documented exception");
        return files.Length > 0 ? 0 : 2;
    case ["afl"]:
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var input = new MemoryStream();
            stream.CopyTo(input);
            Check(input.ToArray());
        });
        return 0;
    default:
        Fuzzer.LibFuzzer.Run(Check);
        return 0;
}

// A fuzzer takes an exception for a crash.
static void Check(ReadOnlySpan<byte> file)
{
    foreach (var input in FuzzFile.Read(file))
    {
        if (AnswerRules.ViolationAsync(input, x => x.CallAsync()).GetAwaiter().GetResult() is { } violation)
            throw new InvalidOperationException($"{violation}\n{input}");
    }
}
