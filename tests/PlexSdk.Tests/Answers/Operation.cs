namespace PlexSdk.Tests.Answers;

public enum Operation
{
    GetTransientToken,
    GetSourceConnectionInformation,
}
