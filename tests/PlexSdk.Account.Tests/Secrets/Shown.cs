using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace PlexSdk.Account.Tests.Secrets;

/// <summary>Everything that a log, a debugger or a person would see of a value or an exception without asking for the secret itself.</summary>
internal static class Shown
{
    public static string Of(object? value)
    {
        var seen = new StringBuilder();
        Show(value, seen, depth: 0);
        return seen.ToString();
    }

    private static void Show(object? value, StringBuilder seen, int depth)
    {
        seen.Append(value).AppendLine();
        switch (value)
        {
            case null or string:
                break;
            case Exception exception:
                seen.Append(exception.Message).AppendLine();
                foreach (DictionaryEntry entry in exception.Data)
                    seen.Append(entry.Key).Append(entry.Value).AppendLine();

                if (exception is PlexApiException error)
                    ShowAnswer(error, seen);

                if (exception is PlexConnectionException connection)
                    seen.AppendJoin('\n', connection.Attempts);

                Show(exception.InnerException, seen, depth);
                break;
            case IEnumerable list:
                foreach (var item in list)
                    Show(item, seen, depth);

                break;
            default:
                ShowToDebugger(value, seen, depth);
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
                seen.Append(member.Key).Append(member.Value).AppendLine();
        }
    }

    private static void ShowToDebugger(object value, StringBuilder seen, int depth)
    {
        if (depth > 2 || value.GetType().Namespace?.StartsWith("PlexSdk", StringComparison.Ordinal) != true)
            return;

        Assert.That(value.GetType().GetCustomAttribute<DebuggerDisplayAttribute>(), Is.Null);
        foreach (var property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            if (property.GetCustomAttribute<DebuggerBrowsableAttribute>() is not { State: DebuggerBrowsableState.Never })
                Show(property.GetValue(value), seen, depth + 1);
        }
    }
}
