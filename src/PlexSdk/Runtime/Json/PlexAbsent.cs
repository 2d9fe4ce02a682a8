using System.Collections.ObjectModel;
using System.ComponentModel;

namespace PlexSdk.Runtime;

/// <summary>Lists and maps that are empty because nobody gave any: they are not sent, as an empty one that was set is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PlexAbsent
{
    /// <summary>An absent list.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <returns>An empty list, the same each time.</returns>
    public static IReadOnlyList<T> List<T>() => AbsentList<T>.Instance;

    /// <summary>An absent map. It is there as soon as a member is added.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <returns>An empty map, another each time.</returns>
    public static IDictionary<string, T> Map<T>() => new AbsentMap<T>();

    internal static bool Is<T>(IEnumerable<T> items) => items is AbsentList<T>;

    internal static bool Is<T>(IEnumerable<KeyValuePair<string, T>> members) => members is AbsentMap<T> { Count: 0 };

    private sealed class AbsentList<T>() : ReadOnlyCollection<T>([])
    {
        public static readonly AbsentList<T> Instance = new();
    }

    private sealed class AbsentMap<T> : Dictionary<string, T>;
}
