using System.Collections;
using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PlexSdk.DependencyInjection.Tests;

/// <summary>
/// Keeps all that a logger is given, as a structured sink would see it: the message, every value in the state and in
/// the scopes however deep, and the exception.
/// </summary>
internal sealed class EverythingLogger : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<(string Category, LogLevel Level, string Text)> _entries = new();
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public IReadOnlyList<(string Category, LogLevel Level, string Text)> Entries => [.. _entries];

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private static IEnumerable<string> Texts(object? value, int depth = 0)
    {
        yield return value?.ToString() ?? "";
        if (value is string || depth > 5)
            yield break;

        var parts = value switch
        {
            IEnumerable items => items.Cast<object?>(),
            _ when value?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) =>
                [type.GetProperty("Key")!.GetValue(value), type.GetProperty("Value")!.GetValue(value)],
            _ => [],
        };
        foreach (var text in parts.SelectMany(part => Texts(part, depth + 1)))
            yield return text;
    }

    private sealed class Logger(EverythingLogger owner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => owner._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var texts = Texts(state).Append(formatter(state, exception)).Append(exception?.ToString() ?? "").ToList();
            owner._scopes.ForEachScope((scope, all) => all.AddRange(Texts(scope)), texts);
            owner._entries.Enqueue((category, logLevel, string.Join('\n', texts)));
        }
    }
}
