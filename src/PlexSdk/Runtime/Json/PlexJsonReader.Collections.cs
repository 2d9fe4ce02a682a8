using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <content>Lists and maps. An element that does not fit is left out and set aside.</content>
public sealed partial class PlexJsonReader
{
    /// <summary>Reads an array of objects, or a single one as an array of one.</summary>
    /// <param name="create">Makes an empty object.</param>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <returns>The objects; none where there is no value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="create" /> is <see langword="null" />.</exception>
    public IReadOnlyList<T> ReadModels<T>(Func<T> create) where T : PlexModel =>
        ReadElements(static (json, make) => json.ReadModel(make), PlexArgument.NotNull(create, nameof(create)), static (T? model) => model!);

    /// <summary>Reads an array, or a single value as an array of one.</summary>
    /// <param name="read">Reads an element.</param>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <returns>The elements; none where there is no value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read" /> is <see langword="null" />.</exception>
    public IReadOnlyList<T> ReadList<T>(Func<PlexJsonReader, T?> read) where T : class =>
        ReadElements(static (json, read) => read(json), PlexArgument.NotNull(read, nameof(read)), static (T? element) => element!);

    /// <inheritdoc cref="ReadList{T}(Func{PlexJsonReader, T})" />
    public IReadOnlyList<T> ReadList<T>(Func<PlexJsonReader, T?> read) where T : struct =>
        ReadElements(static (json, read) => read(json), PlexArgument.NotNull(read, nameof(read)), static (T? element) => element.GetValueOrDefault());

    /// <summary>Reads an object as a map from the names of its members to their values.</summary>
    /// <param name="read">Reads a value.</param>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <returns>The map, or <see langword="null" /> where the value is no object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read" /> is <see langword="null" />.</exception>
    public IDictionary<string, T>? ReadMap<T>(Func<PlexJsonReader, T?> read) where T : class
    {
        PlexArgument.NotNull(read, nameof(read));
        return ReadMembers<T>((map, name) => map[name] = read(this)!);
    }

    /// <inheritdoc cref="ReadMap{T}(Func{PlexJsonReader, T})" />
    public IDictionary<string, T>? ReadMap<T>(Func<PlexJsonReader, T?> read) where T : struct
    {
        PlexArgument.NotNull(read, nameof(read));
        return ReadMembers<T>((map, name) =>
        {
            if (read(this) is { } value)
            {
                map[name] = value;
            }
            else
            {
                // A value type cannot say that there is nothing.
                _rejected ??= PlexJson.Null;
            }
        });
    }

    private List<T> ReadElements<T, TRead, TState>(Func<PlexJsonReader, TState, TRead> read, TState state, Func<TRead, T> unwrap)
    {
        if (_json.TokenType == JsonToken.Null)
            return [];

        var list = new List<T>();
        List<PlexJson>? rejected = null;
        if (_json.TokenType != JsonToken.StartArray)
        {
            AddElement();
        }
        else
        {
            while (MoveToElement())
                AddElement();
        }

        if (rejected is not null)
            Reject(PlexJson.FromItems(rejected));

        return list;

        void AddElement()
        {
            var element = read(this, state);
            if (element is not null)
                list.Add(unwrap(element));

            if (TakeRejected() is { } raw)
                (rejected ??= []).Add(raw);
        }
    }

    private Dictionary<string, T>? ReadMembers<T>(Action<Dictionary<string, T>, string> readMember)
    {
        if (_json.TokenType != JsonToken.StartObject)
            return RejectValue<Dictionary<string, T>>();

        var map = new Dictionary<string, T>();
        List<KeyValuePair<string, PlexJson>>? rejected = null;
        while (MoveToProperty() is { } name)
        {
            readMember(map, name);
            if (TakeRejected() is { } raw)
            {
                map.Remove(name);
                (rejected ??= []).Add(new(name, raw));
            }
        }

        if (rejected is not null)
            Reject(PlexJson.FromMembers(rejected));

        return map;
    }
}
