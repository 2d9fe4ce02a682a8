using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PlexSdk.Testing;

/// <summary>A self-signed certificate for one server: its plex.direct names, and the loopback names for convenience.</summary>
internal static class TestCertificate
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    public static X509Certificate2 Create(string plexDirectHash)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=PlexTestServer", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(Names(plexDirectHash));
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(ServerAuthentication)], critical: false));

        // TLS compares with the machine's clock, whatever the server's clock says.
        var now = TimeProvider.System.GetUtcNow();
        using var ephemeral = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(1));
        // Windows' TLS does not take a key that lives in memory only: it must go through PKCS #12.
        return LoadPkcs12(ephemeral.Export(X509ContentType.Pkcs12));
    }

    public static X509Certificate2 PublicPart(X509Certificate2 certificate) => LoadCertificate(certificate.RawData);

    private static X509Extension Names(string plexDirectHash)
    {
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(PlexDirectName.Wildcard(plexDirectHash));
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        return names.Build();
    }

#if NET9_0_OR_GREATER
    private static X509Certificate2 LoadPkcs12(byte[] bytes) => X509CertificateLoader.LoadPkcs12(bytes, password: null);

    private static X509Certificate2 LoadCertificate(byte[] bytes) => X509CertificateLoader.LoadCertificate(bytes);
#else
    private static X509Certificate2 LoadPkcs12(byte[] bytes) => new(bytes);

    private static X509Certificate2 LoadCertificate(byte[] bytes) => new(bytes);
#endif
}
