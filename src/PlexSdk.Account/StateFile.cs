using System.Text;

namespace PlexSdk.Account;

/// <summary>
/// One value in a file: a line that says what it is, the value, and a line that ends it, so that a file that is cut or is another one is
/// noticed. Every exception names the file, and none has the value.
/// </summary>
internal sealed class StateFile(string path, string kind)
{
    private const string End = "end";
    private const int LongestFile = 64 * 1024;
    private const int LongestValue = LongestFile / 4;

    private readonly PrivateFile _file = new(path);

    /// <summary>Whether a value can stand in the file.</summary>
    public static bool IsValue(string value) =>
        value.Length is > 0 and < LongestValue && value.All(static c => !char.IsWhiteSpace(c) && !char.IsControl(c));

    /// <summary>The value, or <see langword="null" /> where there is no file.</summary>
    public string? Read()
    {
        if (Try("read", () => _file.Read(LongestFile)) is not { } text)
            return null;

        var lines = text.Split('\n');
        return lines.Length == 4 && lines[0] == kind && IsValue(lines[1]) && lines[2] == End && lines[3].Length == 0
            ? lines[1]
            : throw new InvalidDataException(
                $"The file '{path}' is broken: it is not a whole '{kind}' file. It was left as it is; delete it to begin anew, or put its backup back.");
    }

    public void Write(string value) => Try("written", () => _file.Replace(Encoding.UTF8.GetBytes($"{kind}\n{value}\n{End}\n")));

    /// <summary>Writes the value unless another process was first. The value that is in the file then.</summary>
    public string Create(string value) =>
        Try("written", () => _file.Create(Encoding.UTF8.GetBytes($"{kind}\n{value}\n{End}\n"))) ? value : Read() ?? Create(value);

    public void Delete() => Try("deleted", _file.Delete);

    private void Try(string done, Action action) => Try(done, () =>
    {
        action();
        return true;
    });

    private T Try<T>(string done, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new IOException($"The file '{path}' cannot be {done}: {exception.Message}", exception);
        }
    }
}
