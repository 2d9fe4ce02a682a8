using System.Diagnostics;
using System.Reflection;

namespace PlexSdk.SpecTool.Commands;

/// <summary>What the tool says when it fails for a reason of its own: one line that can be reported as it stands.</summary>
internal static class Failure
{
    /// <summary>The variable that asks for the whole stack trace.</summary>
    public const string TraceVariable = "PLEXSPEC_TRACE";

    private const int ShownFrames = 4;

    private static readonly Assembly Tool = typeof(Failure).Assembly;

    /// <summary>What is wrong with the input, if an exception says that.</summary>
    public static Exception? AsFaultOfInput(Exception exception) =>
        Unwrapped(exception) is var cause && cause is SpecException or IOException or UnauthorizedAccessException ? cause : null;

    /// <summary>The line, and the trace below it where that is asked for.</summary>
    public static string Describe(Exception exception, bool isTraced)
    {
        var cause = Unwrapped(exception);
        var frames = new StackTrace(cause).GetFrames().Select(frame => frame.GetMethod()).OfType<MethodBase>()
            .Where(method => method.DeclaringType?.Assembly == Tool).Take(ShownFrames).Select(method => $"{method.DeclaringType!.Name}.{method.Name}");
        var place = string.Join(" < ", frames) is { Length: > 0 } names ? $" (in {names})" : "";
        var line = $"plexspec failed: {cause.GetType()}: {cause.Message.TrimEnd('.')}{place}. This is a mistake of plexspec {Version()}, whatever the document"
            + $" says: please report this line, and the document if you can, at {Metadata("RepositoryUrl")}/issues; {TraceVariable}=1 adds the stack trace";
        return OneLine.Of(line) + (isTraced ? $"\n{exception}" : "");
    }

    private static Exception Unwrapped(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: [var inner, ..] } => Unwrapped(inner),
        TypeInitializationException or TargetInvocationException when exception.InnerException is { } inner => Unwrapped(inner),
        _ => exception,
    };

    private static string Version() => Tool.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private static string? Metadata(string key) =>
        Tool.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(attribute => attribute.Key == key)?.Value;
}
