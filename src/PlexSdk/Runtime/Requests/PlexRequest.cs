using System.ComponentModel;
using System.Net;

namespace PlexSdk.Runtime;

/// <summary>What is particular to one call: the operation, the method, the path and the query.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class PlexRequest
{
    /// <summary>How many bytes a list of a whole library may have.</summary>
    internal const int LargeResponse = 64 * 1024 * 1024;

    /// <summary>Starts a request.</summary>
    /// <param name="operationId">The operation's name in the OpenAPI document.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path below the server's address, without a slash at its start.</param>
    public PlexRequest(string operationId, HttpMethod method, string path)
    {
        OperationId = operationId;
        Method = method;
        Path = path;
    }

    /// <summary>The content types that the call understands; <see langword="null" /> is JSON.</summary>
    public string? Accept { get; set; }

    /// <summary>Whether every 2xx status is a success. Without it only 200 is.</summary>
    public bool AcceptsAnySuccess { get; set; }

    /// <summary>Whether 204 is the only success: the OpenAPI document knows no other.</summary>
    public bool ExpectsNoContent { get; set; }

    /// <summary>Whether no token is sent, not even one that the <see cref="HttpClient" /> has: the OpenAPI document says that none is needed.</summary>
    public bool IsAnonymous { get; set; }

    /// <summary>
    /// What a status that is no success means, by the OpenAPI document; <see langword="null" /> for one that it does not
    /// explain. Exceptions say it.
    /// </summary>
    public Func<int, string?>? Meaning { get; set; }

    /// <summary>
    /// The address of the server that the operation belongs to, where the OpenAPI document says that it is another than that of its other
    /// operations. A client of another host does not send the request.
    /// </summary>
    public string? Server { get; set; }

    internal string OperationId { get; }

    internal HttpMethod Method { get; }

    internal string Path { get; }

    private char FirstOfQuery => Path.Contains('?') ? '&' : '?';

    /// <summary>The query as it is sent, with the character that joins it to the path.</summary>
    internal string? Query { get; private set; }

    internal ResponseKind ResponseKind { get; set; }

    /// <summary>How long the body of a success may be, where the options say nothing.</summary>
    internal int UsualMaxResponseBytes { get; set; } = LargeResponse;

    /// <summary>Adds a query parameter, percent-encoded.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value; <see langword="null" /> leaves it out.</param>
    public void AddQuery(string name, string? value)
    {
        if (value is not null)
            AddQueryEncoded(name, Uri.EscapeDataString(value));
    }

    /// <summary>Adds a flag that the OpenAPI document declares as the integers 1 and 0.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value; <see langword="null" /> leaves it out.</param>
    public void AddQueryFlag(string name, bool? value) => AddQuery(name, value is { } flag ? flag ? "1" : "0" : null);

    internal bool Succeeded(HttpStatusCode status) => ExpectsNoContent ? status == HttpStatusCode.NoContent :
        status == HttpStatusCode.OK || (AcceptsAnySuccess && (int)status is >= 200 and < 300);

    /// <exception cref="ArgumentException">The arguments make an address that is too long.</exception>
    internal Uri ToUri(string baseAddress, CallSettings call) =>
        Uri.TryCreate(string.Concat(baseAddress, Path, call.Join(Query, FirstOfQuery)), UriKind.Absolute, out var uri)
            ? uri
            : throw new ArgumentException($"The arguments of {OperationId} make no valid address: they are too long.");

    private void AddQueryEncoded(string name, string value)
    {
        name = Uri.EscapeDataString(name);
        Query = Query is not null ? Query + "&" + name + "=" + value : string.Concat(FirstOfQuery.ToString(), name, "=", value);
    }
}
