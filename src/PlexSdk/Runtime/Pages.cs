using System.Runtime.CompilerServices;

namespace PlexSdk.Runtime;

/// <summary>Reads the pages of a container one by one.</summary>
/// <param name="read">Reads a page.</param>
/// <param name="size">How many elements to ask for at once.</param>
/// <typeparam name="T">The elements.</typeparam>
internal sealed class Pages<T>(Func<PageRequest, Task<IReadOnlyList<T>>> read, int size)
{
    private string? _last;

    public async IAsyncEnumerable<T> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long start = 0;
        bool hasMore;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var request = new PageRequest(start, size, cancellationToken);
            var items = await read(request).ConfigureAwait(false);
            if (items.Count == 0 || IsRefused(request, items))
                yield break;

            foreach (var item in items)
                yield return item;

            start += items.Count;
            // A server may give fewer elements than asked for before the end, and tells how many there are; one that tells nothing
            // gave all of them unless the page is exactly full.
            hasMore = request.Marks.Total is { } total ? start < total : items.Count == size;
        }
        while (hasMore);
    }

    /// <summary>Whether the server gave another page than the one that was asked for: it does not know pages.</summary>
    /// <exception cref="InvalidOperationException">It said that there are more elements.</exception>
    private bool IsRefused(PageRequest request, IReadOnlyList<T> items)
    {
        var shown = $"{Text(items[0])} {Text(items[items.Count - 1])}";
        var isRefused = request.Start > 0 && (shown == _last || (request.Marks.Offset is { } offset && offset != request.Start));
        _last = shown;
        return isRefused && request.Marks.Total > request.Start
            ? throw new InvalidOperationException(
                $"The server was asked for the elements from {request.Start} on, of {request.Marks.Total}, and gave others: it does not know pages here.")
            : isRefused;
    }

    // Models of the same JSON are the same.
    private static string? Text(T item) => item is PlexModel model ? ((PlexJson)model).ToJson() : item?.ToString();
}
