using System.Reflection;
using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <summary>How a type is read. It is looked up once per type and process.</summary>
internal static class ValueReader<T>
{
    public static readonly Func<PlexJsonReader, T?> Read = (Func<PlexJsonReader, T?>)ValueReader.Of(typeof(T));
}

/// <summary>The ways to read the types that generated models have.</summary>
internal static class ValueReader
{
    private static readonly Dictionary<Type, Delegate> Scalars = new()
    {
        [typeof(string)] = static (PlexJsonReader json) => json.ReadString(),
        [typeof(bool?)] = static (PlexJsonReader json) => json.ReadBoolean(),
        [typeof(int?)] = static (PlexJsonReader json) => json.ReadInt32(),
        [typeof(long?)] = static (PlexJsonReader json) => json.ReadInt64(),
        [typeof(double?)] = static (PlexJsonReader json) => json.ReadDouble(),
        [typeof(float?)] = static (PlexJsonReader json) => (float?)json.ReadDouble(),
        [typeof(decimal?)] = static (PlexJsonReader json) => json.ReadDecimal(),
        [typeof(DateTimeOffset?)] = static (PlexJsonReader json) => json.ReadTime(),
        [typeof(Guid?)] = static (PlexJsonReader json) => json.ReadGuid(),
        [typeof(Uri)] = static (PlexJsonReader json) => json.ReadUri(),
        [typeof(byte[])] = static (PlexJsonReader json) => json.ReadBytes(),
        [typeof(JToken)] = static (PlexJsonReader json) => json.ReadRaw(),
    };

    public static Delegate Of(Type type)
    {
        if (Scalars.TryGetValue(type, out var known))
        {
            return known;
        }

        if (typeof(PlexModel).IsAssignableFrom(type))
        {
            return Make(nameof(Model), type);
        }

        if (typeof(PlexUnion).IsAssignableFrom(type))
        {
            return Make(nameof(Union), type);
        }

        if (type.IsGenericType)
        {
            var generic = type.GetGenericTypeDefinition();
            return generic == typeof(IReadOnlyList<>) ? Make(nameof(List), type.GetGenericArguments()[0])
                : generic == typeof(IDictionary<,>) ? Make(nameof(Map), type.GetGenericArguments()[1])
                : generic == typeof(Nullable<>) && type.GetGenericArguments()[0].IsEnum ? Make(nameof(Member), type.GetGenericArguments()[0])
                : throw new NotSupportedException($"No reader for {type}.");
        }

        return type.IsValueType ? Make(nameof(Value), type) : throw new NotSupportedException($"No reader for {type}.");
    }

    private static Delegate Make(string name, Type argument) =>
        (Delegate)typeof(ValueReader).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(argument).Invoke(null, null)!;

    private static Func<PlexJsonReader, T?> Model<T>() where T : PlexModel, new() => static json => json.ReadModel(static () => new T());

    private static Func<PlexJsonReader, T?> Union<T>() where T : PlexUnion, new() => static json => json.ReadUnion<T>();

    private static Func<PlexJsonReader, IReadOnlyList<T>?> List<T>() => static json => json.ReadList<T>();

    private static Func<PlexJsonReader, IDictionary<string, T>?> Map<T>() => static json => json.ReadMap<T>();

    private static Func<PlexJsonReader, T?> Member<T>() where T : struct => static json => json.ReadEnum<T>();

    private static Func<PlexJsonReader, T> Value<T>() where T : struct => static json => json.ReadValue<T>();
}
