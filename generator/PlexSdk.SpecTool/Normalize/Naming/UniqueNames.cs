namespace PlexSdk.SpecTool.Normalize.Naming;

/// <summary>
/// Gives each wire name its own C# name. The order in the document does not matter: a wire name that is already the C# name keeps
/// it, then comes one that differs by case only; the others follow in ordinal order and get a number.
/// </summary>
internal static class UniqueNames
{
    public static Dictionary<string, string> Assign(
        IEnumerable<string> wireNames, Func<string, string> toName, IEnumerable<string> taken, StringComparer? comparer = null)
    {
        var used = new HashSet<string>(taken, comparer ?? StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        List<(string Wire, string Name)> wanted =
        [
            .. from wire in wireNames.Distinct().Order(StringComparer.Ordinal)
               let name = toName(wire)
               orderby wire == name descending, string.Equals(wire, name, StringComparison.OrdinalIgnoreCase) descending
               select (wire, name),
        ];
        List<(string Wire, string Name)> late = [];
        foreach ((var wire, var name) in wanted)
        {
            if (used.Add(name))
                names[wire] = name;
            else
                late.Add((wire, name));
        }

        foreach ((var wire, var name) in late)
            names[wire] = Numbered(name, used);

        return names;
    }

    public static string Numbered(string name, HashSet<string> used)
    {
        for (var number = 2; ; number++)
        {
            var candidate = $"{name}{number}";
            if (used.Add(candidate))
                return candidate;
        }
    }
}
