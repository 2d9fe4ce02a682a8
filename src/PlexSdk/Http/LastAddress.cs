namespace PlexSdk.Http;

/// <summary>
/// The address of the last request, parsed: most applications ask the same again, and .NET takes as long to parse an
/// address, and later to take it apart, as to read a short answer.
/// </summary>
/// <param name="baseAddress">The server's address with a slash at its end.</param>
internal sealed class LastAddress(string baseAddress)
{
    private Parsed? _last;

    /// <summary>The address that the request goes to.</summary>
    /// <exception cref="ArgumentException">The arguments make an address that is too long.</exception>
    public Uri Of(PlexRequest request)
    {
        // Two calls may do this at once: then one of their addresses is kept.
        if (_last is not { } last || last.Path != request.Path || last.Query != request.Query)
        {
            _last = last = new Parsed(request.Path, request.Query, request.ToUri(baseAddress));
        }

        return last.Uri;
    }

    private sealed class Parsed(string path, string? query, Uri uri)
    {
        public string Path => path;

        public string? Query => query;

        public Uri Uri => uri;
    }
}
