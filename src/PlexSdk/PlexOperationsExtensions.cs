using PlexSdk.Runtime;

namespace PlexSdk;

/// <summary>What can be done with every generated client, whatever its operations.</summary>
public static class PlexOperationsExtensions
{
    /// <summary>
    /// Gives a client whose calls have headers, query parameters, a limit or a timeout of their own:
    /// <c>await library.With(new() { Timeout = TimeSpan.FromMinutes(5) }).GetSectionsAsync()</c>. It is cheap, and shares everything else.
    /// </summary>
    /// <param name="client">The client, which stays as it is. One that was not generated, such as a fake, is given back itself.</param>
    /// <param name="options">What is particular to the calls.</param>
    /// <typeparam name="TClient">The client or its interface.</typeparam>
    /// <returns>A client of the same type.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException">An option has a value that cannot be used.</exception>
    public static TClient With<TClient>(this TClient client, PlexCallOptions options) where TClient : class, IPlexOperations
    {
        PlexArgument.NotNull(options, nameof(options));
        return Derived(PlexArgument.NotNull(client, nameof(client)), transport => transport.With(options));
    }

    /// <summary>
    /// Gives the elements of a container that a server divides into pages, and asks for each page when its turn comes, with the headers
    /// <c>X-Plex-Container-Start</c> and <c>X-Plex-Container-Size</c> (documented by Plex), whether or not the OpenAPI document names them:
    /// <c>await foreach (var movie in library.ItemsAsync(c => c.ListContentAsync("1"), page => page.MediaContainer.Metadata))</c>.
    /// </summary>
    /// <remarks>
    /// It ends with the container's <c>totalSize</c>; where the server does not tell one, with the first page that is not full.
    /// A server that gives everything at once is asked once. The order must not change meanwhile, as in any paging.
    /// </remarks>
    /// <param name="client">The client.</param>
    /// <param name="getPage">Calls the operation. It is given a client that asks for the page.</param>
    /// <param name="items">The elements of a page.</param>
    /// <param name="pageSize">How many elements to ask for at once. At least 1.</param>
    /// <param name="cancellationToken">Ends it early, and each call that has no token of its own.</param>
    /// <typeparam name="TClient">The client or its interface.</typeparam>
    /// <typeparam name="TPage">The response.</typeparam>
    /// <typeparam name="TItem">The elements.</typeparam>
    /// <returns>The elements of all pages. What an operation throws is thrown where its page is needed.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null" />.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize" /> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">
    /// While it is enumerated: the server says that there are more elements, and does not give them.
    /// </exception>
    public static IAsyncEnumerable<TItem> ItemsAsync<TClient, TPage, TItem>(
        this TClient client, Func<TClient, Task<TPage>> getPage, Func<TPage, IEnumerable<TItem>?> items, int pageSize = 100,
        CancellationToken cancellationToken = default) where TClient : class, IPlexOperations
    {
        PlexArgument.NotNull(client, nameof(client));
        PlexArgument.NotNull(getPage, nameof(getPage));
        PlexArgument.NotNull(items, nameof(items));
        if (pageSize < 1)
            throw new ArgumentOutOfRangeException(nameof(pageSize), pageSize, "A page has at least one element.");

        return new Pages<TItem>(ReadAsync, pageSize).ReadAsync(cancellationToken);

        async Task<IReadOnlyList<TItem>> ReadAsync(PageRequest page) =>
            [.. items(await getPage(Derived(client, transport => transport.With(page))).ConfigureAwait(false)) ?? []];
    }

    private static TClient Derived<TClient>(TClient client, Func<PlexTransport, PlexTransport> derive) where TClient : class =>
        client is PlexClientBase generated ? (TClient)(object)generated.Derive(derive) : client;
}
