using System.Collections.ObjectModel;

namespace PlexSdk;

/// <summary>What a server answered instead of the documented success. Public, so that a fake can throw it.</summary>
public sealed class PlexErrorAnswer
{
    private static readonly ReadOnlyDictionary<string, IReadOnlyList<string>> NoHeaders = new(new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>The operation's name in the OpenAPI document.</summary>
    /// <value>Default: an empty string.</value>
    public string OperationId { get; set; } = "";

    /// <summary>The HTTP status code.</summary>
    public int StatusCode { get; set; }

    /// <summary>The body as text.</summary>
    /// <value>Default: <see langword="null" />: there was none.</value>
    public string? ResponseBody { get; set; }

    /// <summary>The media type of the body.</summary>
    /// <value>Default: <see langword="null" />: the server named none.</value>
    public string? ContentType { get; set; }

    /// <summary>The headers of the response.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; set; } = NoHeaders;

    /// <summary>The errors that the body names.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<PlexError> Errors { get; set; } = [];
}
