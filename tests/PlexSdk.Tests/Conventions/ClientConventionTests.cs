using System.Reflection;
using System.Xml.Linq;
using Newtonsoft.Json;
using PlexSdk.Runtime;

namespace PlexSdk.Tests.Conventions;

/// <summary>What holds for everything that was generated, now and after the next change of the spec.</summary>
public class ClientConventionTests
{
    private static readonly Assembly Sdk = typeof(PlexClient).Assembly;

    private static IEnumerable<Type> PublicTypes => Sdk.GetExportedTypes();

    private static IEnumerable<Type> Clients => PublicTypes.Where(type => type.IsSubclassOf(typeof(PlexClientBase)));

    private static IEnumerable<Type> Models => PublicTypes.Where(type => type.IsSubclassOf(typeof(PlexModel)));

    private static IEnumerable<TestCaseData> Properties => Models.SelectMany(Sentinels.PropertiesOf)
        .Select(property => new TestCaseData(property).SetArgDisplayNames($"{property.DeclaringType!.Name}.{property.Name}"));

    private static IEnumerable<MethodInfo> Operations => Clients.SelectMany(client => client.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)).Where(method => !method.IsSpecialName);

    [Test]
    public void There_is_something_to_look_at()
    {
        Assert.That(Clients, Is.Not.Empty);
        Assert.That(Models, Is.Not.Empty);
        Assert.That(Operations.Count(), Is.GreaterThanOrEqualTo(2));
    }

    [TestCaseSource(nameof(Clients))]
    public void Every_client_is_reachable_from_the_facade_and_can_be_faked(Type client)
    {
        var face = client.GetInterfaces().Single(type => type.Name == $"I{client.Name}");

        Assert.That(typeof(PlexClient).GetProperties().Select(property => property.PropertyType), Does.Contain(face));
        Assert.That(typeof(IPlexClient).GetProperties().Select(property => property.PropertyType), Does.Contain(face));
    }

    [TestCaseSource(nameof(Operations))]
    public void Every_operation_can_be_cancelled_and_overridden(MethodInfo operation)
    {
        var last = operation.GetParameters()[^1];

        Assert.That(last.ParameterType, Is.EqualTo(typeof(CancellationToken)));
        Assert.That(last is { Name: "cancellationToken", HasDefaultValue: true });
        Assert.That(operation.Name, Does.EndWith("Async"));
        Assert.That(typeof(Task).IsAssignableFrom(operation.ReturnType));
        Assert.That(operation.IsVirtual);
    }

    [TestCaseSource(nameof(Models))]
    public void Every_model_is_easy_to_make_and_its_JSON_names_are_its_own(Type model)
    {
        var made = Activator.CreateInstance(model);
        var properties = model.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        var names = properties.Select(property => property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName);

        Assert.That(made, Is.Not.Null);
        Assert.That(names, Is.Unique.And.All.Not.Null);
        Assert.That(properties.Select(property => property.CanRead && property.CanWrite), Has.All.True);
    }

    [TestCaseSource(nameof(Properties))]
    public void Every_property_is_read_under_its_JSON_name(PropertyInfo property)
    {
        var json = Sentinels.Of(property.DeclaringType!, property);
        var model = (PlexModel)Activator.CreateInstance(property.DeclaringType!)!;
        using var text = new StringReader(json.ToString());

        PlexJsonReader.ReadInto(model, text);

        Assert.That(JsonConvert.SerializeObject(property.GetValue(model)), Is.EqualTo(json[Sentinels.NameOf(property)]!.ToString(Formatting.None)));
        Assert.That(model.AdditionalProperties, Is.Empty);
    }

    [Test]
    public void A_property_with_a_token_is_hidden_from_the_debugger()
    {
        var tokens = PublicTypes.SelectMany(type => type.GetProperties()).Where(property => property.PropertyType == typeof(string) && property.Name.EndsWith("Token", StringComparison.Ordinal)).ToList();

        Assert.That(tokens, Is.Not.Empty);
        Assert.That(tokens.Select(property => property.GetCustomAttribute<System.Diagnostics.DebuggerBrowsableAttribute>()?.State), Has.All.EqualTo(System.Diagnostics.DebuggerBrowsableState.Never));
    }

    [Test]
    public void Everything_public_is_documented()
    {
        var documented = XDocument.Load(Path.ChangeExtension(Sdk.Location, ".xml")).Descendants("member").Select(member => member.Attribute("name")!.Value).ToHashSet();
        var types = PublicTypes.Select(type => $"T:{type.FullName!.Replace('+', '.')}");
        var properties = PublicTypes.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(property => property.GetIndexParameters().Length == 0).Select(property => $"P:{type.FullName!.Replace('+', '.')}.{property.Name}"));

        Assert.That(types.Concat(properties).Where(name => !documented.Contains(name)), Is.Empty);
    }

    [Test]
    public void Exceptions_are_one_family_that_a_fake_can_throw()
    {
        // What the network does stays an HttpRequestException.
        var exceptions = PublicTypes.Where(type => type.IsSubclassOf(typeof(Exception)) && !type.IsSubclassOf(typeof(HttpRequestException))).ToList();

        Assert.That(exceptions, Has.Count.EqualTo(4));
        foreach (var type in exceptions)
        {
            var exception = (PlexApiException)Activator.CreateInstance(type, "message", new PlexErrorAnswer { StatusCode = 418, OperationId = "op" }, null)!;
            Assert.That((exception.StatusCode, exception.OperationId, exception.Message), Is.EqualTo((418, "op", "message")));
            Assert.That(exception.Headers, Is.Empty);
            Assert.That(exception.Errors, Is.Empty);
        }

        Assert.Throws<ArgumentNullException>(() => _ = new PlexApiException("message", null!));
    }
}
