using System.Globalization;
using System.Text;
using PlexSdk.Tests.Answers;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Fuzzing;

/// <summary>An input as a file, which a fuzzer can change: a line <c>STATUS CONTENT-TYPE</c>, and then the body.</summary>
public static class FuzzFile
{
    /// <summary>Reads a file. Whatever it holds, it is an input, for both operations.</summary>
    public static IEnumerable<FuzzInput> Read(ReadOnlySpan<byte> file)
    {
        var end = file.IndexOf((byte)'\n');
        var line = Encoding.Latin1.GetString(end < 0 ? file : file[..end]).Split(' ', 2);
        var status = int.TryParse(line[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 200 and <= 999 ? number : 200;
        var answer = new Answer(status, line.Length > 1 ? line[1] : null, end < 0 ? [] : file[(end + 1)..].ToArray());
        return [new(Operation.GetTransientToken, answer), new(Operation.GetSourceConnectionInformation, answer)];
    }

    public static byte[] Write(Answer answer) =>
        [.. Encoding.Latin1.GetBytes(answer.ContentType is null ? $"{answer.Status}\n" : $"{answer.Status} {answer.ContentType}\n"), .. answer.Body];
}
