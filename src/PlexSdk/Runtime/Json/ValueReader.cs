using System.Diagnostics.CodeAnalysis;

namespace PlexSdk.Runtime;

/// <summary>The reader of a type that a caller names: a scalar by this table, a model or a union by itself.</summary>
internal static class ValueReader
{
    private static readonly Dictionary<Type, Delegate> Scalars = new IEnumerable<KeyValuePair<Type, Delegate>>[]
    {
        Reference(static json => json.ReadString()),
        Reference(static json => json.ReadUri()),
        Reference(static json => json.ReadBytes()),
        Reference(static json => json.ReadJson()),
        Value(static json => json.ReadBoolean()),
        Value(static json => json.ReadInt32()),
        Value(static json => json.ReadInt64()),
        Value(static json => json.ReadDouble()),
        Value(static json => json.ReadSingle()),
        Value(static json => json.ReadDecimal()),
        Value(static json => json.ReadTime()),
        Value(static json => json.ReadGuid()),
    }.SelectMany(static readers => readers).ToDictionary(static reader => reader.Key, static reader => reader.Value);

    /// <exception cref="NotSupportedException">Nothing is known of the type.</exception>
    public static Func<PlexJsonReader, T?> Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>() =>
        Scalars.TryGetValue(typeof(T), out var reader) ? (Func<PlexJsonReader, T?>)reader
        : typeof(PlexModel).IsAssignableFrom(typeof(T)) ? ObjectReader<T>.ReadModel
        : typeof(PlexUnion).IsAssignableFrom(typeof(T)) ? ObjectReader<T>.ReadUnion
        : throw new NotSupportedException($"{typeof(T)} is neither a scalar nor a model: give a reader as well.");

    private static IEnumerable<KeyValuePair<Type, Delegate>> Reference<T>(Func<PlexJsonReader, T?> read) where T : class => [new(typeof(T), read)];

    private static IEnumerable<KeyValuePair<Type, Delegate>> Value<T>(Func<PlexJsonReader, T?> read) where T : struct =>
        [new(typeof(T?), read), new(typeof(T), (Func<PlexJsonReader, T>)(json => read(json).GetValueOrDefault()))];

    private static class ObjectReader<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>
    {
        public static T? ReadModel(PlexJsonReader json) => (T?)(object?)json.ReadModel(NewModel);

        public static T? ReadUnion(PlexJsonReader json) => (T?)(object?)json.ReadUnion(NewUnion);

        private static PlexModel NewModel() => (PlexModel)(object)Activator.CreateInstance<T>()!;

        private static PlexUnion NewUnion() => (PlexUnion)(object)Activator.CreateInstance<T>()!;
    }
}
