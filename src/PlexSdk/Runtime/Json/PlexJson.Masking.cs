namespace PlexSdk.Runtime;

/// <content>The value without secrets. It is told what stands under a name that tells a token, even taken out of its object.</content>
public sealed partial class PlexJson
{
    /// <summary>A string, the digits of a number or a flag as such, anything else as JSON; in each case with tokens masked.</summary>
    /// <returns>The text. <see cref="ToJson" /> gives the value as it is.</returns>
    public override string ToString()
    {
        var masked = _isSecret ? Masked() : Masked(IsNamedLikeToken, default(Secrets).Mask);
        return masked.Text ?? masked.ToJson();
    }

    internal static bool IsNamedLikeToken(string name) => name.Contains("token", StringComparison.OrdinalIgnoreCase);

    /// <summary>The value with every secret masked: members by their names, texts and numbers by what they say.</summary>
    internal PlexJson Masked(Func<string, bool> isSecretName, Func<string, string> mask) => Kind switch
    {
        JsonKinds.Objects => FromMembers(Pairs.Select(member => new KeyValuePair<string, PlexJson>(
            mask(member.Key), isSecretName(member.Key) ? member.Value.Masked() : member.Value.Masked(isSecretName, mask)))),
        JsonKinds.Arrays => FromItems(Elements.Select(item => item.Masked(isSecretName, mask))),
        JsonKinds.Strings => mask(Text!),
        JsonKinds.None => this,
        _ => mask(Text!) == Text ? this : Masked(),
    };

    /// <summary>What stands for a secret. That there is none is no secret.</summary>
    internal PlexJson Masked() => Kind == JsonKinds.None ? this : Redactor.Mask;

    /// <summary>The value as that of a member of this name.</summary>
    internal PlexJson Under(string name) => IsNamedLikeToken(name) ? AsSecret() : this;

    /// <summary>The value, of which <see cref="ToString" /> shows nothing.</summary>
    internal PlexJson AsSecret() => _isSecret || Kind == JsonKinds.None ? this : new PlexJson(Kind, Secret(), isSecret: true);

    private object? Secret() => Kind switch
    {
        JsonKinds.Objects => Array.ConvertAll(Pairs, static member => new KeyValuePair<string, PlexJson>(member.Key, member.Value.AsSecret())),
        JsonKinds.Arrays => Array.ConvertAll(Elements, static item => item.AsSecret()),
        _ => _value,
    };
}
