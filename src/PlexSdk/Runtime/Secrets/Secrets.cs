using System.Diagnostics;

namespace PlexSdk.Runtime;

/// <summary>
/// What of one call must not be seen in any text or exception: the tokens that it was sent with, what the document marks as
/// secret, and whatever looks like a token. Immutable.
/// </summary>
internal readonly partial struct Secrets
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

        foreach (var header in request.Headers.AsSent())
        {
            if (!PlexHeaders.IsCredential(header.Key))
                continue;

            foreach (var value in header.Value)
                secrets = secrets.WithCredential(header.Key, value);
        }

        return secrets;
    }

    public bool AreIn(string text) => Mask(text) != text;

    /// <summary>Whether the value of what has this name is secret.</summary>
    /// <param name="name">The name of a member, an attribute or an element.</param>
    /// <param name="place">Where it is: what an error says has the names of <c>PlexError</c>, not the document's.</param>
    public bool IsSecret(string name, string place = "") =>
        name.Contains("token", StringComparison.OrdinalIgnoreCase)
        || (_members?.Contains(name, StringComparer.OrdinalIgnoreCase) is true && !place.StartsWith("error", StringComparison.Ordinal));

    /// <summary>The text with every secret masked. One that holds a secret in a way that cannot be masked is left out as a whole.</summary>
    public string Mask(string text)
    {
        // Hardly any text of a server has one of these, and then there is nothing to parse.
        if (_members is null && !Unescaped.Differs(text) && !Redactor.NamesToken(text))
            return WithoutValues(text);

        var masked = Without(MaskTree(text) ?? (_members is null ? text : Redactor.WithoutMembers(text, _members)));
        return !Unescaped.Differs(masked) || (Unescaped.Of(masked) is { } plain && Without(plain) == plain) ? masked : Redactor.LeftOut;
    }

    private string? MaskTree(string text) => text.AsSpan().TrimStart() is not { IsEmpty: false } start ? null
        : start[0] is '{' or '[' ? MaskedJson.Of(text, this)
        : start[0] == '<' ? MaskedXml.Of(text, this)
        : null;

    private string Without(string text) => WithoutValues(Redactor.WithoutTokens(text));

    private string WithoutValues(string text)
    {
        for (var secret = _last; secret is not null; secret = secret.Previous)
            text = Redactor.Without(text, secret.Text);

        return text;
    }

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
