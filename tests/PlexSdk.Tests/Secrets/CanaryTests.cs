using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text;
using PlexSdk.Runtime;

namespace PlexSdk.Tests.Secrets;

public class CanaryTests
{
    [TestCaseSource(typeof(CanaryPaths), nameof(CanaryPaths.All))]
    public async Task No_token_gets_out(CanaryPath path)
    {
        var seen = new StringBuilder();
        try
        {
            Show(await path.Walk(), seen);
        }
        catch (Exception exception)
        {
            Show(exception, seen);
        }

        var text = seen.ToString();
        Assert.That(text, Is.Not.Empty);
        foreach (var mark in CanaryPath.Marks)
            Assert.That(text, Does.Not.Contain(mark).IgnoreCase);
    }

    [Test]
    public void The_search_finds_a_token_wherever_one_could_be([Values] bool inInner)
    {
        var answer = new PlexErrorAnswer { ResponseBody = inInner ? null : CanaryPath.Caller };
        var seen = new StringBuilder();

        Show(new PlexApiException("message", answer, inInner ? new IOException(CanaryPath.Caller) : null), seen);

        Assert.That(seen.ToString(), Does.Contain(CanaryPath.Marks[0]));
    }

    // Everything that a log, a debugger or a person would see without asking for the token itself.
    private static void Show(object? value, StringBuilder seen)
    {
        seen.Append(value).AppendLine();
        switch (value)
        {
            case null:
                break;
            case Exception exception:
                seen.Append(exception.Message).AppendLine();
                foreach (DictionaryEntry entry in exception.Data)
                    seen.Append(entry.Key).Append(entry.Value).AppendLine();

                if (exception is PlexApiException error)
                    ShowAnswer(error, seen);

                Show(exception.InnerException, seen);
                break;
            default:
                ShowToDebugger(value, seen);
                break;
        }
    }

    private static void ShowAnswer(PlexApiException error, StringBuilder seen)
    {
        seen.Append(error.ResponseBody).Append(error.ContentType).Append(error.OperationId).AppendLine();
        foreach (var header in error.Headers)
            seen.Append(header.Key).Append(':').AppendJoin(',', header.Value).AppendLine();

        foreach (var item in error.Errors)
        {
            seen.Append(item.Message).AppendLine();
            foreach (var member in item.AdditionalProperties)
                seen.Append(member.Key).Append(member.Value.ToJson()).AppendLine();
        }
    }

    private static void ShowToDebugger(object value, StringBuilder seen)
    {
        if (value is not (PlexModel or PlexClientOptions or PlexClient))
            return;

        Assert.That(value.GetType().GetCustomAttribute<DebuggerDisplayAttribute>(), Is.Null);

        foreach (var property in value.GetType().GetProperties())
        {
            if (property.GetCustomAttribute<DebuggerBrowsableAttribute>() is not { State: DebuggerBrowsableState.Never })
                Show(property.GetValue(value), seen);
        }
    }
}
