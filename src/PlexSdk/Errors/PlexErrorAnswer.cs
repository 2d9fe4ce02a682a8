using System.Collections.ObjectModel;
using PlexSdk.Runtime;

namespace PlexSdk;

/// <summary>
/// What a server answered instead of the documented success. Public, so that a fake can throw it. It is made once: whoever
/// catches its exception cannot change what others see.
/// </summary>
public sealed class PlexErrorAnswer
{
    private static readonly ReadOnlyDictionary<string, IReadOnlyList<string>> NoHeaders = new(new Dictionary<string, IReadOnlyList<string>>());

    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _headers = NoHeaders;
    private readonly IReadOnlyList<PlexError> _errors = [];

    /// <summary>The operation's name in the OpenAPI document.</summary>
    /// <value>Default: an empty string.</value>
    public string OperationId { get; init; } = "";

    /// <summary>The HTTP status code.</summary>
    public int StatusCode { get; init; }

    /// <summary>The body as text.</summary>
    /// <value>Default: <see langword="null" />: there was none.</value>
    public string? ResponseBody { get; init; }

    /// <summary>The media type of the body.</summary>
    /// <value>Default: <see langword="null" />: the server named none.</value>
    public string? ContentType { get; init; }

    /// <summary>The headers of the response, found whatever their case. What is set is copied.</summary>
    /// <value>Default: none.</value>
    /// <exception cref="ArgumentNullException">The value, or one in it, is <see langword="null" />.</exception>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers
    {
        get => _headers;
        init => _headers = Copy(PlexArgument.NotNull(value, nameof(Headers)));
    }

    /// <summary>The errors that the body names. What is set is copied.</summary>
    /// <value>Default: none.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null" />.</exception>
    public IReadOnlyList<PlexError> Errors
    {
        get => _errors;
        init => _errors = Array.AsReadOnly(PlexArgument.NotNull(value, nameof(Errors)).ToArray());
    }

    private static ReadOnlyDictionary<string, IReadOnlyList<string>> Copy(IReadOnlyDictionary<string, IReadOnlyList<string>> headers)
    {
        var copy = new Dictionary<string, IReadOnlyList<string>>(headers.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var header in headers)
            copy[header.Key] = Array.AsReadOnly(header.Value.ToArray());

        return new(copy);
    }
}
