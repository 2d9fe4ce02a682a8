namespace PlexSdk.Http;

/// <summary>What is particular to one call: the operation, the method, the path and the query.</summary>
public sealed class PlexRequest
{
    private string _target;
    private string _separator = "?";

    /// <summary>Starts a request.</summary>
    /// <param name="operationId">The operation's name in the OpenAPI document.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path below the server's address, without a slash at its start.</param>
    public PlexRequest(string operationId, HttpMethod method, string path)
    {
        OperationId = operationId;
        Method = method;
        _target = path;
    }

    internal string OperationId { get; }

    internal HttpMethod Method { get; }

    /// <summary>Adds a query parameter, percent-encoded.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value; <see langword="null" /> leaves it out.</param>
    public void AddQuery(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        _target = $"{_target}{_separator}{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}";
        _separator = "&";
    }

    /// <summary>Adds a flag that the OpenAPI document declares as the integers 1 and 0.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value; <see langword="null" /> leaves it out.</param>
    public void AddQueryFlag(string name, bool? value) => AddQuery(name, value is { } flag ? flag ? "1" : "0" : null);

    /// <exception cref="ArgumentException">The arguments make an address that is too long.</exception>
    internal Uri ToUri(string baseAddress) =>
        Uri.TryCreate(baseAddress + _target, UriKind.Absolute, out var uri)
            ? uri
            : throw new ArgumentException($"The arguments of {OperationId} make no valid address: they are too long.");
}
