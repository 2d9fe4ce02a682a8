using System.Reflection;
using Newtonsoft.Json.Linq;

namespace PlexSdk.Http;

/// <summary>How a type is read. It is looked up once per type and process.</summary>
internal static class ValueReader<T>
{
    public static readonly Func<PlexJsonReader, T?> Read = (Func<PlexJsonReader, T?>)ValueReader.Of(typeof(T));
}

/// <summary>The ways to read the types that generated models have.</summary>
internal static class ValueReader
{
    public static Delegate Of(Type type)
    {
        if (typeof(PlexModel).IsAssignableFrom(type))
        {
            return Make(nameof(Model), type);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return Make(nameof(List), type.GetGenericArguments()[0]);
        }

        return type switch
        {
            _ when type == typeof(string) => static (PlexJsonReader json) => json.ReadString(),
            _ when type == typeof(bool?) => static (PlexJsonReader json) => json.ReadBoolean(),
            _ when type == typeof(int?) => static (PlexJsonReader json) => json.ReadInt32(),
            _ when type == typeof(long?) => static (PlexJsonReader json) => json.ReadInt64(),
            _ when type == typeof(double?) => static (PlexJsonReader json) => json.ReadDouble(),
            _ when type == typeof(Uri) => static (PlexJsonReader json) => json.ReadUri(),
            _ when type == typeof(JToken) => static (PlexJsonReader json) => json.ReadRaw(),
            _ => throw new NotSupportedException($"No reader for {type}."),
        };
    }

    private static Delegate Make(string name, Type argument) =>
        (Delegate)typeof(ValueReader).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(argument).Invoke(null, null)!;

    private static Func<PlexJsonReader, T?> Model<T>() where T : PlexModel, new() => static json => json.ReadModel<T>();

    private static Func<PlexJsonReader, IReadOnlyList<T>> List<T>() => static json => json.ReadList<T>();
}
