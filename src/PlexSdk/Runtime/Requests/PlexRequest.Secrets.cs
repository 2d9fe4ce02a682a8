namespace PlexSdk.Runtime;

/// <content>What the OpenAPI document marks as secret, beside the token.</content>
public sealed partial class PlexRequest
{
    private List<string>? _secrets;

    /// <summary>
    /// The names in JSON of the members of responses that the OpenAPI document marks as secret; <see langword="null" /> where it marks none.
    /// What is named like a token is a secret always.
    /// </summary>
    public string[]? SecretMembers { get; set; }

    internal IReadOnlyList<string> SecretValues => _secrets ?? (IReadOnlyList<string>)[];

    /// <summary>Keeps a value that is sent out of every message, body, header and exception of the call.</summary>
    /// <param name="value">The value; <see langword="null" /> and an empty string are none.</param>
    public void AddSecret(string? value)
    {
        if (!string.IsNullOrEmpty(value))
            (_secrets ??= []).Add(value!);
    }

    /// <inheritdoc cref="AddSecret(string)" />
    /// <typeparam name="T">The type of the value, which is masked as it is on the wire.</typeparam>
    public void AddSecret<T>(T value) => AddSecret(WireText.Of(value));
}
