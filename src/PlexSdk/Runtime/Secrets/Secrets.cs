using System.Diagnostics;
using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <summary>
/// What of one call must not be seen in any text or exception: the token that it was sent with, and whatever looks like one.
/// </summary>
internal readonly struct Secrets(string? token)
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? _token = token;

    /// <summary>Whether a token was sent.</summary>
    public bool HasToken => _token is not null;

    public bool AreIn(string text) => Mask(text) != text;

    /// <summary>The text with every secret masked.</summary>
    public string Mask(string text) => Redactor.Redact(text, _token);

    /// <summary>JSON with every secret masked, and whatever is named like a token.</summary>
    /// <param name="name">The name of the member whose value it is.</param>
    /// <param name="value">The value.</param>
    public JToken Mask(string name, JToken value)
    {
        var secrets = this;
        return value switch
        {
            { Type: JTokenType.Null } => value,
            _ when name.Contains("token", StringComparison.OrdinalIgnoreCase) => Redactor.Mask,
            JObject members => new JObject(secrets.Mask(members).Select(static member => new JProperty(member.Key, member.Value))),
            JArray elements => new JArray(elements.Select(element => secrets.Mask(name, element))),
            { Type: JTokenType.String } => Mask((string)value!),
            _ => AreIn(value.ToString()) ? Redactor.Mask : value,
        };
    }

    /// <summary>Members with every secret masked. Two names may become one by it.</summary>
    public Dictionary<string, JToken> Mask(IEnumerable<KeyValuePair<string, JToken?>> members)
    {
        var masked = new Dictionary<string, JToken>();
        foreach (var member in members)
            masked[Mask(member.Key)] = Mask(member.Key, member.Value!);

        return masked;
    }

    /// <summary>The exception itself, or, where a secret is in it or in what caused it, one that says the same without it.</summary>
    public Exception Mask(Exception exception) => !AreIn(exception) ? exception
        : exception is HttpRequestException failure ? Masked(failure)
        : new IOException(Mask(exception.Message));

    /// <inheritdoc cref="Mask(Exception)" />
    public HttpRequestException Mask(HttpRequestException exception) => AreIn(exception) ? Masked(exception) : exception;

    private bool AreIn(Exception? exception) => exception is not null && (AreIn(exception.Message) || AreIn(exception.InnerException));

    private HttpRequestException Masked(HttpRequestException exception) =>
#if NETSTANDARD2_0
        new(Mask(exception.Message));
#else
        new(exception.HttpRequestError, Mask(exception.Message), inner: null, exception.StatusCode);
#endif
}
