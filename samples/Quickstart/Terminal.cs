using QRCoder;

namespace Quickstart;

internal static class Terminal
{
    /// <summary>A QR code of half blocks, for a terminal with a dark background.</summary>
    public static string QrCode(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.L);
        return new AsciiQRCode(data).GetGraphicSmall();
    }

    /// <summary>A token is a secret: never print it whole.</summary>
    public static string Masked(string? token) => token?.Length > 18 ? $"{token[..14]}…{token[^4..]}" : "…";
}
