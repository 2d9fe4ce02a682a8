#if !NETSTANDARD2_0
using System.Collections.Concurrent;
#endif

namespace PlexSdk.Http;

/// <summary>Lends sources that cancel after a time. Those that never did are lent again.</summary>
internal static class TimedSources
{
#if NETSTANDARD2_0
    public static CancellationTokenSource Rent(TimeSpan timeout, TimeProvider timeProvider) => timeProvider.CreateCancellationTokenSource(timeout);

    public static void Return(CancellationTokenSource source, TimeProvider timeProvider) => source.Dispose();
#else
    private const int MaxSpare = 64;

    private static readonly ConcurrentQueue<CancellationTokenSource> Spare = new();

    public static CancellationTokenSource Rent(TimeSpan timeout, TimeProvider timeProvider)
    {
        if (timeProvider != TimeProvider.System || !Spare.TryDequeue(out var source))
        {
            return new CancellationTokenSource(timeout, timeProvider);
        }

        source.CancelAfter(timeout);
        return source;
    }

    public static void Return(CancellationTokenSource source, TimeProvider timeProvider)
    {
        // Another clock's timer cannot be stopped for sure.
        if (timeProvider == TimeProvider.System && source.TryReset() && Spare.Count < MaxSpare)
        {
            Spare.Enqueue(source);
        }
        else
        {
            source.Dispose();
        }
    }
#endif
}
