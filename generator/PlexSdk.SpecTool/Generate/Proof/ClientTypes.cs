using System.Reflection;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>Tells what the types of a compiled client are. The tool does not know PlexSdk: it knows names.</summary>
internal static class ClientTypes
{
    private const string Runtime = "PlexSdk.Runtime";

    public static bool IsJson(Type type) => Is(type, "PlexJson");

    public static bool IsModel(Type type) => Derives(type, "PlexModel");

    public static bool IsUnion(Type type) => Derives(type, "PlexUnion");

    public static bool IsFile(Type type) => Is(type, "PlexFile");

    public static bool IsBytes(Type type) => Is(type, "PlexStream");

    public static bool IsText(Type type) => Is(type, "PlexContent") || type == typeof(string);

    /// <summary>An enum, or a value type that stands for one.</summary>
    public static bool IsEnum(Type type) => type.IsEnum || (type.IsValueType && type.GetMethod("From", [typeof(string)])?.ReturnType == type);

    /// <summary>The type of the elements of a list.</summary>
    public static Type? ElementOf(Type type) =>
        type != typeof(string) && type != typeof(byte[]) && ValueOf(type) is null ? Argument(type, typeof(IEnumerable<>), 0) : null;

    /// <summary>The type of the values of a map.</summary>
    public static Type? ValueOf(Type type) => Argument(type, typeof(IDictionary<,>), 1);

    /// <summary>The factories of a union, each with the alternative that it takes.</summary>
    public static IEnumerable<MethodInfo> Factories(Type union) => union.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(method => method.Name.StartsWith("From", StringComparison.Ordinal) && method.ReturnType == union && method.GetParameters().Length == 1);

    /// <summary>As C# writes it, for messages.</summary>
    public static string Name(Type type) =>
        Nullable.GetUnderlyingType(type) is { } value ? Name(value) + "?"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => "bool",
            TypeCode.Int32 => "int",
            TypeCode.Int64 => "long",
            TypeCode.Single => "float",
            TypeCode.Double or TypeCode.Decimal or TypeCode.String => type.Name.ToLowerInvariant(),
            _ => type.Name,
        };

    private static bool Is(Type type, string name) => type.Name == name && type.Namespace == Runtime;

    private static bool Derives(Type type, string name)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (Is(current, name))
                return true;
        }

        return false;
    }

    private static Type? Argument(Type type, Type definition, int index) =>
        type.GetInterfaces().Prepend(type).FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition)
            ?.GetGenericArguments()[index];
}
