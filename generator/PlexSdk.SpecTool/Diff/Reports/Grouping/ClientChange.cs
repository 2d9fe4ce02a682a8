namespace PlexSdk.SpecTool.Diff.Reports.Grouping;

/// <summary>A change of the client as people think of it: what happens to a class and to its interface alike happened once.</summary>
/// <param name="Change">What happened, to the class where both are meant.</param>
/// <param name="Interface">The interface to which the same happened, if there is one.</param>
internal sealed record ClientChange(Consequence Change, string? Interface)
{
    /// <summary>What it happened to.</summary>
    public string Name(Func<string, string>? write = null)
    {
        var name = write ?? (text => text);
        return name(Change.Name) + (Interface is null ? "" : $" (and {name(Interface)})");
    }

    /// <summary>What happened, as a sentence.</summary>
    public string Text(Func<string, string>? writeName = null, Func<string, string>? write = null) =>
        $"{Name(writeName)} {(write is null ? Change.Reason : write(Change.Reason))}";

    /// <summary>The signatures before and after, as a diff shows them.</summary>
    public string Signatures(string indent = "") =>
        (Change.Before is { } before ? $"{indent}- {before}\n" : "") + (Change.After is { } after ? $"{indent}+ {after}\n" : "");

    /// <summary>The name of the class that an interface is for; any other name as it is.</summary>
    public static string Class(string type) => type is ['I', >= 'A' and <= 'Z', ..] ? type[1..] : type;

    /// <summary>Joins what belongs together; the worst first. A type that comes or goes stands for its members.</summary>
    public static IReadOnlyList<ClientChange> Join(IEnumerable<Consequence> consequences) =>
        [.. WithoutMembers([.. consequences.Distinct()]).GroupBy(Shape).SelectMany(Join).OrderByDescending(change => change.Change.Worst)];

    private static IEnumerable<Consequence> WithoutMembers(IReadOnlyList<Consequence> consequences)
    {
        var whole = consequences.Where(item => item.Member.Length == 0 && item.Before is null != item.After is null)
            .Select(item => item.Type).ToHashSet(StringComparer.Ordinal);
        return consequences.Where(item => !(item.Member.Length > 0 && whole.Contains(item.Type)) && !(Outer(item.Type) is { } outer && whole.Contains(outer)));
    }

    // "Mode" for "Mode.Values".
    private static string? Outer(string type) => type.LastIndexOf('.') is var end and >= 0 ? type[..end] : null;

    private static IEnumerable<ClientChange> Join(IGrouping<object, Consequence> alike)
    {
        if (alike.ToList() is not [var first, var second])
            return alike.Select(item => new ClientChange(item, null));

        var (own, contract) = first.Type.Length < second.Type.Length ? (first, second) : (second, first);
        return own.Type == contract.Type ? alike.Select(item => new ClientChange(item, null))
            // Only who implements the interface is hurt.
            : own.Worst < contract.Worst ? [new ClientChange(contract, null)]
            // Fakes are more common than overrides.
            : [new ClientChange(
                own with { Reason = contract.Reason, Sources = Max(own.Sources, contract.Sources), Programs = Max(own.Programs, contract.Programs) },
                contract.Type)];
    }

    // Equal for a class and its interface: the signatures without the type's own name.
    private static object Shape(Consequence item)
    {
        var name = Class(item.Type);
        return (name, item.Member, Signature(item.Before), Signature(item.After));

        string? Signature(string? text) => text?.Replace($" {item.Type}.", $" {name}.", StringComparison.Ordinal);
    }

    private static Grade Max(Grade one, Grade other) => one > other ? one : other;
}
