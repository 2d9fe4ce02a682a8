using System.Reflection;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>A compiled client, and how to make its classes send into a handler.</summary>
internal sealed class ClientAssembly
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The options of a client that become headers of every request.</summary>
    private static readonly string[] Identity =
    [
        "ClientIdentifier", "Product", "Version", "Platform", "PlatformVersion", "Device", "DeviceName", "DeviceVendor", "Model", "Marketplace",
        "AccessToken",
    ];

    private readonly Dictionary<string, Type> _types;
    private readonly Lazy<Assembly> _sdk;

    private ClientAssembly(Assembly assembly)
    {
        _types = assembly.GetTypes().Where(type => type is { IsNested: false, IsGenericTypeDefinition: false })
            .GroupBy(type => type.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        _sdk = new Lazy<Assembly>(() => _types.Values.Select(type => type.BaseType).First(type => type?.Name == "PlexClientBase")!.Assembly);
        Values = new Lazy<ArgumentValue>(() => new ArgumentValue(assembly, _sdk.Value));
    }

    /// <summary>Makes arguments.</summary>
    public Lazy<ArgumentValue> Values { get; }

    public static ClientAssembly Of(Assembly assembly) => new(assembly);

    /// <summary>A class, an interface or an enum of the client.</summary>
    public Type? TypeOf(string name) => _types.GetValueOrDefault(name);

    /// <summary>A property or the value of an enum. That of the class itself comes before one of a base that it hides.</summary>
    public PropertyInfo? Property(string type, string name) => TypeOf(type)?.GetProperties(Own)
        .FirstOrDefault(property => property.Name == name);

    /// <summary>Whether an enum has a value.</summary>
    public bool HasValue(string type, string name) => Property(type, name) is not null || TypeOf(type)?.GetField(name) is not null;

    /// <summary>A method of the interface of a client; where it has an options class, not an overload without that.</summary>
    public MethodInfo? Method(string client, string name, string? options) => TypeOf($"I{client}Client")?.GetMethods()
        .FirstOrDefault(method => method.Name == name + "Async"
            && (options is null || Array.Exists(method.GetParameters(), parameter => parameter.ParameterType.Name == options)));

    /// <summary>A client of a server that is not there: <paramref name="handler" /> gets all requests.</summary>
    public object MakeClient(string client, string server, HttpMessageHandler handler)
    {
        var options = Activator.CreateInstance(_sdk.Value.GetType("PlexSdk.PlexClientOptions", throwOnError: true)!)!;
        foreach (var option in Identity)
            options.GetType().GetProperty(option)!.SetValue(options, "proof");

        options.GetType().GetProperty("ServerUri")!.SetValue(options, new Uri(server));
        var http = new HttpClient(handler, disposeHandler: false);
        var plex = Activator.CreateInstance(_sdk.Value.GetType("PlexSdk.PlexClient", throwOnError: true)!, options, http)!;
        return Activator.CreateInstance(TypeOf(client + "Client")!, plex.GetType().GetProperty("Transport")!.GetValue(plex))!;
    }
}
