using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PlexSdk.Runtime;

namespace PlexSdk.Tests.Conventions;

/// <summary>JSON of which each member has a value that none of its neighbours has.</summary>
internal static class Sentinels
{
    public static IEnumerable<PropertyInfo> PropertiesOf(Type model) =>
        model.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    public static string NameOf(PropertyInfo property) => property.GetCustomAttribute<JsonPropertyAttribute>()!.PropertyName!;

    /// <summary>The model's members, and its children's. Of its flags only <paramref name="looked" />, if it is one, is true.</summary>
    public static JObject Of(Type model, PropertyInfo? looked = null) =>
        new(PropertiesOf(model).Select((property, index) => new JProperty(NameOf(property), Value(property.PropertyType, NameOf(property), index, property == looked))));

    private static JToken Value(Type type, string name, int index, bool isLookedAt) => type switch
    {
        _ when type == typeof(string) => $"a text for {name}",
        _ when type == typeof(int?) => 1000 + index,
        _ when type == typeof(bool?) => isLookedAt,
        _ when type == typeof(Uri) => $"http://{name}.test/",
        _ when type.IsSubclassOf(typeof(PlexModel)) => Of(type),
        _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) =>
            new JArray(Value(type.GetGenericArguments()[0], name, index, isLookedAt), Value(type.GetGenericArguments()[0], name, index + 1, isLookedAt)),
        _ => throw new NotSupportedException($"No sentinel for {type}: add one here."),
    };
}
