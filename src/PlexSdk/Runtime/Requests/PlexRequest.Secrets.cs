namespace PlexSdk.Runtime;

/// <content>What of the call must not be seen, beside its token.</content>
public sealed partial class PlexRequest
{
    private List<string>? _secrets;

    /// <summary>
    /// The members of responses that the OpenAPI document marks as secret, by their names in JSON. Their values are masked in
    /// what an exception says of a response; <see langword="null" /> for none. Members that are named like a token are masked in any case.
    /// </summary>
    public IReadOnlyCollection<string>? SecretMembers { get; set; }

    internal IReadOnlyList<string> SecretValues => _secrets ?? (IReadOnlyList<string>)[];

    internal Secrets Secrets => _secrets is null ? default(Secrets).WithMembers(SecretMembers)
        : _secrets.Aggregate(default(Secrets).WithMembers(SecretMembers), static (secrets, value) => secrets.With(value));

    /// <summary>Keeps a value of the request out of every message, body, header and exception of the call.</summary>
    /// <param name="value">The value of a parameter that the OpenAPI document marks as secret; <see langword="null" /> is none.</param>
    public void AddSecret(object? value)
    {
        if (WireText.Of(value) is { Length: > 0 } text)
            (_secrets ??= []).Add(text);
    }
}
