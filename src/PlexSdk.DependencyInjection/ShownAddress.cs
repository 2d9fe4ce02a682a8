namespace PlexSdk.DependencyInjection;

/// <summary>The address of a request as it may be seen: one with secrets in it has another one beside it.</summary>
internal static class ShownAddress
{
    private const string Name = "PlexSdk.ShownUri";

    /// <summary>Scheme, host and path, without the query.</summary>
    public static string Of(HttpRequestMessage request) => (Covered(request) ?? request.RequestUri)?.GetLeftPart(UriPartial.Path) ?? "";

    /// <summary>What the address that may be seen has not: the segments of the path and the values of the query that are secrets.</summary>
    public static IEnumerable<string> SecretsOf(HttpRequestMessage request)
    {
        if (Covered(request) is not { } covered || request.RequestUri is not { } uri)
            return [];

        var segments = uri.AbsolutePath.Split('/').Except(covered.AbsolutePath.Split('/'));
        var values = uri.Query == covered.Query ? [] : uri.Query.Split('&').Select(static parameter => parameter.Substring(parameter.IndexOf('=') + 1));
        return segments.Concat(values).Where(static secret => secret.Length > 0);
    }

#if NETSTANDARD2_0
    private static Uri? Covered(HttpRequestMessage request) => request.Properties.TryGetValue(Name, out var uri) ? uri as Uri : null;
#else
    private static Uri? Covered(HttpRequestMessage request) => request.Options.TryGetValue(new HttpRequestOptionsKey<Uri>(Name), out var uri) ? uri : null;
#endif
}
