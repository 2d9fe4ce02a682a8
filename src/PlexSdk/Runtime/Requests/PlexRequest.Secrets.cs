namespace PlexSdk.Runtime;

/// <content>What of the call must not be seen, beside its token.</content>
public sealed partial class PlexRequest
{
    private Secrets _secrets;
    private List<string>? _secretValues;

    /// <summary>
    /// The members of responses that the OpenAPI document marks as secret, by their names in JSON. Their values are masked in
    /// what an exception says of a response; <see langword="null" /> for none. Members that are named like a token are masked in any case.
    /// </summary>
    public IReadOnlyCollection<string>? SecretMembers { get; set; }

    /// <summary>The values alone, for what looks for them in the address.</summary>
    internal IReadOnlyList<string> SecretValues => _secretValues ?? (IReadOnlyList<string>)[];

    internal Secrets Secrets => _secrets.WithMembers(SecretMembers);

    /// <summary>Keeps a value of the request out of every message, body, header and exception of the call.</summary>
    /// <param name="value">The value of a parameter that the OpenAPI document marks as secret; <see langword="null" /> is none.</param>
    public void AddSecret(object? value)
    {
        if (WireText.Of(value) is not { Length: > 0 } text)
            return;

        _secrets = _secrets.With(text);
        (_secretValues ??= []).Add(text);
    }
}
