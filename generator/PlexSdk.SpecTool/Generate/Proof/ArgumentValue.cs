using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>
/// Makes a value of a C# type that says what a value of JSON says. Only types of the client and of PlexSdk are made, beside those of .NET
/// that are named here: a document can name any other type as its own, whose constructor must not run.
/// </summary>
internal sealed class ArgumentValue(Assembly client, Assembly sdk)
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The value.</summary>
    /// <exception cref="FormatException">The type has no such value.</exception>
    public object Make(Type type, JsonNode json)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        try
        {
            return ClientTypes.IsJson(type) ? type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [json.ToJsonString()])!
                : ClientTypes.IsEnum(type) ? Enum(type, json)
                : ClientTypes.IsUnion(type) ? Union(type, json)
                : ClientTypes.IsModel(type) ? Model(type, json)
                : ClientTypes.IsFile(type) ? Activator.CreateInstance(type, Bytes(json), null, "application/octet-stream")!
                : ClientTypes.ValueOf(type) is { } value ? Map(value, json)
                : ClientTypes.ElementOf(type) is { } element ? List(element, json)
                : Scalar(type, json);
        }
        catch (Exception exception) when (exception is InvalidCastException or OverflowException or TargetInvocationException or ArgumentException)
        {
            throw No(type, json);
        }
    }

    /// <summary>The property that has a name on the wire.</summary>
    public static PropertyInfo? Property(Type model, string wireName) => model.GetProperties()
        .Where(property => property.CanWrite && WireName(property) == wireName)
        .MaxBy(property => Depth(property.DeclaringType!));

    private static object Scalar(Type type, JsonNode json) => JsonType.Of(json) switch
    {
        "string" when type == typeof(string) => Text(json),
        "string" when type == typeof(DateTimeOffset) => DateTimeOffset.Parse(Text(json), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        "string" when type == typeof(Guid) => Guid.Parse(Text(json)),
        "string" when type == typeof(Uri) => new Uri(Text(json), UriKind.RelativeOrAbsolute),
        "string" when type == typeof(byte[]) => Convert.FromBase64String(Text(json)),
        "string" when type == typeof(Stream) => Bytes(json),
        "boolean" when type == typeof(bool) => json.GetValue<bool>(),
        "integer" when type == typeof(bool) && Text(json) is "0" or "1" => Text(json) == "1",
        "integer" when type == typeof(int) || type == typeof(long) => Convert.ChangeType(Text(json), type, CultureInfo.InvariantCulture),
        "integer" or "number" when type == typeof(double) || type == typeof(float) || type == typeof(decimal) =>
            Convert.ChangeType(Text(json), type, CultureInfo.InvariantCulture),
        _ => throw No(type, json),
    };

    private static object Enum(Type type, JsonNode json)
    {
        // Whatever it is on the wire, a value is known by its text.
        var value = json is not JsonValue ? null
            : type.IsEnum ? type.Assembly.GetType(type.FullName + "Extensions")?.GetMethod("FromWireValue", Statics)?.Invoke(null, [json.ToString()])
            : type.GetMethod("From", [typeof(string)])!.Invoke(null, [json.ToString()]);
        return value ?? throw No(type, json);
    }

    private object Union(Type type, JsonNode json)
    {
        foreach (var factory in ClientTypes.Factories(type))
        {
            try
            {
                return factory.Invoke(null, [Make(factory.GetParameters()[0].ParameterType, json)])!;
            }
            catch (FormatException)
            {
                // Another alternative may have it.
            }
        }

        throw No(type, json);
    }

    private object Model(Type type, JsonNode json)
    {
        if (json is not JsonObject members || type.IsAbstract || (type.Assembly != client && type.Assembly != sdk))
            throw No(type, json);

        var model = Activator.CreateInstance(type)!;
        foreach (var (name, value) in members)
        {
            if (value is null)
                continue;

            if (Property(type, name) is { } property)
                property.SetValue(model, Make(property.PropertyType, value));
            else if (type.GetProperty("AdditionalProperties")?.GetValue(model) is IDictionary others)
                others[name] = Make(others.GetType().GetGenericArguments()[1], value);
        }

        return model;
    }

    private object Map(Type value, JsonNode json)
    {
        if (json is not JsonObject members)
            throw No(value, json);

        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), value))!;
        foreach (var (name, member) in members)
            map[name] = Make(value, member!);

        return map;
    }

    private object List(Type element, JsonNode json)
    {
        if (json is not JsonArray items)
            throw No(element, json);

        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        foreach (var item in items)
            list.Add(Make(element, item!));

        return list;
    }

    private static string? WireName(PropertyInfo property) => property.CustomAttributes
        .FirstOrDefault(attribute => attribute.AttributeType.Name == "JsonPropertyAttribute")
        ?.ConstructorArguments.Select(argument => argument.Value as string).FirstOrDefault();

    private static int Depth(Type type) => type.BaseType is { } parent ? Depth(parent) + 1 : 0;

    private static string Text(JsonNode json) => json.ToString();

    private static MemoryStream Bytes(JsonNode json) => new(Encoding.UTF8.GetBytes(Text(json)));

    private static FormatException No(Type type, JsonNode json) => new($"{ClientTypes.Name(type)} cannot be made of {json.ToJsonString()}");
}
