using System.Diagnostics;

namespace PlexSdk.Runtime;

/// <summary>
/// What of one call must not be seen in any text or exception: the tokens that it was sent with, what the document marks as
/// secret, and whatever looks like a token. Immutable.
/// </summary>
internal readonly struct Secrets
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Secret? _last;

    private readonly IReadOnlyCollection<string>? _members;

    private Secrets(Secret? last, IReadOnlyCollection<string>? members, bool hasToken)
    {
        _last = last;
        _members = members;
        HasToken = hasToken;
    }

    /// <summary>Whether a token was sent.</summary>
    public bool HasToken { get; }

    public Secrets With(string? value) => string.IsNullOrEmpty(value) ? this : new(new Secret(value!, _last), _members, HasToken);

    /// <summary>These and the values of members with such names, beside those that are named like a token.</summary>
    public Secrets WithMembers(IReadOnlyCollection<string>? names) => new(_last, names, HasToken);

    public Secrets WithToken(string? token) => token is null ? this : new(new Secret(token, _last), _members, hasToken: true);

    /// <summary>These and the credentials among the headers of a request, which an HttpClient or a handler may have added.</summary>
    public Secrets WithCredentialsOf(HttpRequestMessage? request)
    {
        var secrets = this;
        if (request is null)
            return secrets;

        var headers = request.Headers.AsSent();
        foreach (var name in PlexHeaders.Credentials)
        {
            if (!headers.TryGetValues(name, out var values))
                continue;

            foreach (var value in values)
                secrets = secrets.WithCredential(name, value);
        }

        return secrets;
    }

    public bool AreIn(string text) => Mask(text) != text;

    /// <summary>The text with every secret masked.</summary>
    public string Mask(string text)
    {
        text = Redactor.WithoutTokens(text);
        if (_members is not null)
            text = Redactor.WithoutMembers(text, _members);

        for (var secret = _last; secret is not null; secret = secret.Previous)
            text = Redactor.Without(text, secret.Text);

        return text;
    }

    /// <summary>The exception itself, or, where a secret is in it or in what caused it, one that says the same without it.</summary>
    public Exception Mask(Exception exception) => !AreIn(exception) ? exception
        : exception is HttpRequestException failure ? Masked(failure)
        : new IOException(Mask(exception.Message));

    /// <inheritdoc cref="Mask(Exception)" />
    public HttpRequestException Mask(HttpRequestException exception) => AreIn(exception) ? Masked(exception) : exception;

    /// <summary>Whether members of that name are secret.</summary>
    public bool IsSecret(string name) =>
        name.Contains("token", StringComparison.OrdinalIgnoreCase) || _members?.Contains(name, StringComparer.OrdinalIgnoreCase) is true;

    private bool AreIn(Exception? exception) => exception is not null && (AreIn(exception.Message) || AreIn(exception.InnerException));

    private HttpRequestException Masked(HttpRequestException exception) =>
#if NETSTANDARD2_0
        new(Mask(exception.Message));
#else
        new(exception.HttpRequestError, Mask(exception.Message), inner: null, exception.StatusCode);
#endif

    // "Bearer abc": what is secret is behind the scheme.
    private Secrets WithCredential(string name, string value)
    {
        var text = value.Substring(value.IndexOf(' ') + 1);
        for (var secret = _last; secret is not null; secret = secret.Previous)
        {
            if (secret.Text == text)
                return this;
        }

        return text.Length == 0 ? this : new(new Secret(text, _last), _members, HasToken || name == PlexHeaders.Token);
    }

    private sealed class Secret(string text, Secret? previous)
    {
        public string Text => text;

        public Secret? Previous => previous;
    }
}
