using System.Collections.ObjectModel;

namespace PlexSdk;

/// <summary>
/// What a server answered instead of the documented success. Public, so that a fake can throw it. It is made once: whoever
/// catches its exception cannot change what others see.
/// </summary>
public sealed class PlexErrorAnswer
{
    private static readonly ReadOnlyDictionary<string, IReadOnlyList<string>> NoHeaders = new(new Dictionary<string, IReadOnlyList<string>>());

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

    /// <summary>The headers of the response. Those of a client are read-only, and found whatever their case.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; } = NoHeaders;

    /// <summary>The errors that the body names. The list of a client is read-only.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<PlexError> Errors { get; init; } = [];
}
