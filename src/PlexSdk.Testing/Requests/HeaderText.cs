using System.Text;

namespace PlexSdk.Testing;

/// <summary>
/// Header values are UTF-8 or ISO-8859-1 (observed). Kestrel reads them all as ISO-8859-1, which loses nothing; what is valid
/// UTF-8 is read again here.
/// </summary>
internal static class HeaderText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(string latin1)
    {
        try
        {
            return StrictUtf8.GetString(Encoding.Latin1.GetBytes(latin1));
        }
        catch (DecoderFallbackException)
        {
            return latin1;
        }
    }
}
