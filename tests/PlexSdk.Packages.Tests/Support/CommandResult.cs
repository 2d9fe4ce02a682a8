namespace PlexSdk.Packages.Tests.Support;

internal sealed record CommandResult(int ExitCode, string Output);
