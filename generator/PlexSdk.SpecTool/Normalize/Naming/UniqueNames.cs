namespace PlexSdk.SpecTool.Normalize.Naming;

/// <summary>
/// Gives each thing its own C# name. The order in the document does not matter. A name that the document gives is used where it is free:
/// no other thing has it by itself or is given it too.
/// </summary>
internal static class UniqueNames
{
    /// <summary>
    /// Names by wire names. A wire name that is already the C# name keeps it, then comes one that differs by case only; the others follow
    /// in ordinal order and get a number.
    /// </summary>
    public static Dictionary<string, string> Assign(
        IEnumerable<string> wireNames, Func<string, string> toName, IEnumerable<string> taken, StringComparer? comparer = null) =>
        Assign(wireNames.Select(wire => OfWire(wire, toName(wire))), taken, comparer);

    /// <summary>A wire name, and the name made of it.</summary>
    public static NameWish OfWire(string wire, string name) =>
        new(wire, name) { Rank = wire == name ? 0 : string.Equals(wire, name, StringComparison.OrdinalIgnoreCase) ? 1 : 2 };

    /// <summary>Names by the wishes' keys.</summary>
    public static Dictionary<string, string> Assign(IEnumerable<NameWish> wishes, IEnumerable<string> taken, StringComparer? comparer = null)
    {
        var used = new HashSet<string>(taken, comparer ?? StringComparer.Ordinal);
        List<NameWish> ordered = [.. wishes.DistinctBy(wish => wish.Key).OrderBy(wish => wish.Rank).ThenBy(wish => wish.Key, StringComparer.Ordinal)];
        var names = Accepted(ordered, used);
        used.UnionWith(names.Values);
        List<NameWish> late = [];
        foreach (var wish in ordered.Where(wish => !names.ContainsKey(wish.Key)))
        {
            if (used.Add(wish.Name))
                names[wish.Key] = wish.Name;
            else
                late.Add(wish);
        }

        foreach (var wish in late)
            names[wish.Key] = wish.Otherwise is { } other && used.Add(other) ? other : Numbered(wish.Name, used);

        return names;
    }

    /// <summary>The given names that can be used.</summary>
    public static Dictionary<string, string> Accepted(IReadOnlyList<NameWish> wishes, HashSet<string> taken)
    {
        var given = wishes.Where(wish => wish.Given is not null && !taken.Contains(wish.Given)).GroupBy(wish => wish.Given!, taken.Comparer)
            .Where(group => group.Count() == 1).ToDictionary(group => group.Single().Key, group => group.Key, StringComparer.Ordinal);

        // Who does not get the given name has its own one, which another may have been given.
        for (var before = -1; before != given.Count;)
        {
            before = given.Count;
            var own = wishes.Where(wish => !given.ContainsKey(wish.Key)).Select(wish => wish.Name).ToHashSet(taken.Comparer);
            foreach (var key in given.Where(entry => own.Contains(entry.Value)).Select(entry => entry.Key).ToList())
                given.Remove(key);
        }

        return given;
    }

    private static string Numbered(string name, HashSet<string> used)
    {
        for (var number = 2; ; number++)
        {
            var candidate = $"{name}{number}";
            if (used.Add(candidate))
                return candidate;
        }
    }
}
