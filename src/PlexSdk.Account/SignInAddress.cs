namespace PlexSdk.Account;

/// <summary>
/// The address at which a person signs in. The parameters stand in the fragment (documented by Plex), which browsers send to no server. As
/// text it stays escaped: <see cref="Uri.ToString" /> would put spaces into it, at which terminals end a link.
/// </summary>
internal sealed class SignInAddress : Uri
#if !NETSTANDARD2_0
    , ISpanFormattable
#endif
{
    private SignInAddress(string address) : base(address)
    {
    }

    /// <summary>The address for a code: short ones are typed at plex.tv/link, where long ones do not work (observed).</summary>
    public static SignInAddress Of(string code, PlexAccountOptions options)
    {
        if (options.UseShortCodes)
            return new SignInAddress($"https://plex.tv/link/?pin={EscapeDataString(code)}");

        (string Name, string? Value)[] parameters =
        [
            ("clientID", options.ClientIdentifier),
            ("code", code),
            ("context[device][product]", options.Product),
            ("forwardUrl", options.ForwardUri?.AbsoluteUri),
        ];
        var texts = parameters.Where(static parameter => parameter.Value is not null)
            .Select(static parameter => $"{EscapeDataString(parameter.Name)}={EscapeDataString(parameter.Value!)}");
        return new SignInAddress($"https://app.plex.tv/auth#?{string.Join("&", texts)}");
    }

    public override string ToString() => AbsoluteUri;

#if !NETSTANDARD2_0
    // What string interpolation calls.
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => AbsoluteUri;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var fits = AbsoluteUri.TryCopyTo(destination);
        charsWritten = fits ? AbsoluteUri.Length : 0;
        return fits;
    }
#endif
}
