using PlexSdk.SpecTool.Normalize.Naming;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Normalize;

public class ClientNamesTests
{
    [TestCase("Media Server", "MediaServer", "MediaServerApi")]
    [TestCase("Plex Media Server API", "PlexMediaServer", "PlexMediaServerApi")]
    [TestCase("media-server (v1.1)", "MediaServerV11", "MediaServerV11Api")]
    [TestCase("3D prints", "_3DPrints", "_3DPrintsApi")]
    [TestCase("Everything that a server of films and series and songs can do", "EverythingThatAServerOfFilmsAndSeriesAnd", "EverythingThatAServerOfFilmsAndSeriesAndApi")]
    [TestCase("API", "API", "APIApi")]
    [TestCase("", "MyFolder", "MyFolderApi")]
    [TestCase("+1", "MyFolder", "MyFolderApi")]
    [TestCase(null, "MyFolder", "MyFolderApi")]
    [TestCase("PlexSdk", "PlexSdkClient", "PlexSdkApi")]
    [TestCase("System", "SystemClient", "SystemApi")]
    [TestCase("Directory", "DirectoryClient", "DirectoryApi")]
    [TestCase("Device", "DeviceClient", "DeviceApi")]
    public void They_come_from_the_title_or_else_from_the_folder(string? title, string @namespace, string root)
    {
        var names = ClientNames.Of(title, "/x/my-folder/", null, null);

        Assert.That((names.Namespace, names.Root), Is.EqualTo((@namespace, root)));
    }

    [Test]
    public void Given_ones_win() =>
        Assert.That(ClientNames.Of("Media Server", "x", "My.Media", "Server"), Is.EqualTo(new ClientNames("My.Media", "Server")));

    [Test]
    public void The_root_is_not_called_as_its_namespace() =>
        Assert.That(ClientNames.Of("Media Server", "x", "Acme.MediaServerApi", null).Root, Is.EqualTo("MediaServerApiClient"));

    [TestCase("a b", null, "--namespace: 'a b' is not a name in C#")]
    [TestCase("A..B", null, "--namespace: 'A..B' is not a name in C#")]
    [TestCase("My.class", null, "--namespace: 'My.class' is not a name in C#")]
    [TestCase(null, "A.B", "--root-name: 'A.B' is not a name in C#")]
    [TestCase(null, "media", "--root-name: 'media' needs a capital letter: C# keeps names without one to itself")]
    [TestCase("Acme.System", null, "--namespace: 'Acme.System' would hide a namespace that the client uses")]
    [TestCase("My.Newtonsoft.Media", null, "--namespace: 'My.Newtonsoft.Media' would hide a namespace that the client uses")]
    [TestCase(null, "1", "--root-name: '1' is not a name in C#")]
    public void What_is_no_name_is_refused(string? @namespace, string? root, string message) =>
        Assert.That(() => ClientNames.Of("t", "x", @namespace, root), Throws.TypeOf<SpecException>().With.Message.EqualTo(message));

    [TestCase("PlexClient")]
    [TestCase("IPlexClient")]
    [TestCase("AuthenticationClient")]
    [TestCase("IAuthenticationClient")]
    [TestCase("Device")]
    [TestCase("Connection")]
    [TestCase("GetTransientTokenResponse")]
    [TestCase("TransientTokenType")]
    [TestCase("PlexServerUri")]
    [TestCase("PlexTransport")]
    [TestCase("MediaServerApi")]
    [TestCase("IMediaServerApi")]
    [TestCase("MediaServer")]
    public void What_PlexSdk_exports_and_the_client_itself_has_is_taken(string type)
    {
        var names = ClientNames.Of("Media Server", "x", null, null);

        Assert.That(names.Reserves(type), Is.True);
        Assert.That((names with { IsOwn = true, Root = null }).Reserves(type), Is.False);
    }

    [TestCase("MediaServerApi")]
    [TestCase("IMediaServerApi")]
    public void The_root_s_name_is_taken_in_PlexSdk_itself_too(string type) =>
        Assert.That((ClientNames.Of("Media Server", "x", null, null) with { IsOwn = true }).Reserves(type), Is.True);

    [TestCase("Address")]
    [TestCase("Metadata")]
    [TestCase("HubsClient")]
    public void Members_of_PlexSdks_types_and_all_else_is_free(string type) => Assert.That(ClientNames.Of("Media Server", "x", null, null).Reserves(type), Is.False);
}
