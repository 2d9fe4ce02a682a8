using System.Diagnostics;
using System.Reflection;
using Newtonsoft.Json;
using PlexSdk.Account.Tests.Support;
using PlexSdk.Runtime;

namespace PlexSdk.Account.Tests.Conventions;

public class NameTests
{
    private static readonly Type[] Types = typeof(PlexAccountClient).Assembly.GetExportedTypes();

    [Test]
    public void No_public_name_is_one_of_PlexSdk() =>
        Assert.That(Types.Select(type => type.Name).Intersect(typeof(PlexClient).Assembly.GetExportedTypes().Select(type => type.Name)), Is.Empty);

    [Test]
    public void Every_client_is_a_property_of_the_facade_and_can_be_faked()
    {
        var clients = Types.Where(type => type.IsSubclassOf(typeof(PlexClientBase))).Select(type => type.GetInterfaces().Single(face => face.Name == $"I{type.Name}")).ToList();

        Assert.That(clients.Select(client => client.Name), Is.EquivalentTo((string[])["IPinsClient", "IUsersClient", "IResourcesClient", "IHomeClient"]));
        Assert.That(typeof(IPlexAccountClient).GetProperties().Select(property => property.PropertyType), Is.EquivalentTo(clients));
        Assert.That(typeof(PlexAccountClient).GetProperties().Select(property => property.PropertyType), Is.EquivalentTo(clients));
    }

    [Test]
    public void Every_model_can_be_made_and_filled()
    {
        foreach (var model in Types.Where(type => type.IsSubclassOf(typeof(PlexModel))))
        {
            Assert.That(Activator.CreateInstance(model), Is.Not.Null);
            Assert.That(model.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).All(property => property.CanWrite), model.Name);
        }
    }

    [Test]
    public void What_the_document_calls_a_secret_is_hidden_from_the_debugger()
    {
        var hidden =
            from type in Types
            from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where property.GetCustomAttribute<DebuggerBrowsableAttribute>() is { State: DebuggerBrowsableState.Never }
            select $"{type.Name}.{property.Name}";

        Assert.That(hidden, Is.EquivalentTo((string[])
        [
            "PlexPin.Id", "PlexPin.Code", "PlexPin.Qr", "PlexPin.AuthToken", "PlexPinLink.Code", "PlexUser.AuthToken", "PlexUser.Pin", "PlexServer.AccessToken",
            "PlexSignIn.State", "PlexSignInPrompt.Code", "PlexSignInPrompt.BrowserUri", "PlexSignInPrompt.QrUri",
        ]));
    }

    [Test]
    public void No_private_field_shows_a_token_to_the_debugger()
    {
        var open =
            from type in typeof(PlexAccountClient).Assembly.GetTypes()
            from field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where field.FieldType == typeof(string) && !field.Name.StartsWith('<') && !type.Name.Contains('<')
            where field.Name is "_token" or "_held" or "_state" && field.GetCustomAttribute<DebuggerBrowsableAttribute>() is null
            select $"{type.Name}.{field.Name}";

        Assert.That(open, Is.Empty);
    }

    [Test]
    public void What_a_fake_gives_can_be_made() =>
        Assert.That(new PlexSignIn(new PlexSignInPrompt { Code = "c" }, "s").State, Is.EqualTo("s"));

    [Test]
    public async Task Every_method_of_the_client_is_there_through_its_interface()
    {
        var plexTv = PlexTv.SigningIn().On("POST home/users/b/switch", Answer.User("kid"));
        using var account = plexTv.Account();

        Assert.That((await SignInThroughAsync(account)).Username, Is.EqualTo("example"));
        using var kid = await SwitchThroughAsync(account);
        Assert.That(kid, Is.InstanceOf<PlexAccountClient>());
        var methods = typeof(PlexAccountClient).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Select(method => method.Name);
        Assert.That(methods, Is.EquivalentTo(typeof(IPlexAccountClient).GetMethods().Select(method => method.Name).Append("Dispose")));
    }

    private static Task<PlexUser> SignInThroughAsync<T>(T account) where T : IPlexAccountClient => account.SignInAsync((_, _) => Task.CompletedTask);

    private static Task<IPlexAccountClient> SwitchThroughAsync<T>(T account) where T : IPlexAccountClient => account.SwitchUserAsync(new PlexHomeUser { Uuid = "b" });

    [Test]
    public void Unknown_members_are_kept_and_written_again()
    {
        var server = JsonConvert.DeserializeObject<PlexServer>("""{"name":"Box","future":{"a":1}}""")!;

        Assert.That(JsonConvert.SerializeObject(server), Does.Contain("\"future\":{\"a\":1}"));
    }
}
