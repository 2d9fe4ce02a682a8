using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Commands;

/// <summary>What all commands share: input that cannot be used is one line on standard error and exit code 2.</summary>
internal static class CommandRunner
{
    public const int Clean = 0;
    public const int Findings = 1;
    public const int Unusable = 2;

    public static async Task<int> RunAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception exception) when (exception is SpecException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"plexspec: {exception.Message}");
            return Unusable;
        }
    }
}
