namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>What the things that a change is about are called in C#, in whatever case.</summary>
internal sealed class ApiNames
{
    /// <summary>The names of types and of members.</summary>
    public HashSet<string> All { get; } = [];

    /// <summary>The names of types alone.</summary>
    public HashSet<string> Types { get; } = [];

    public void Add(IEnumerable<Subject> subjects)
    {
        foreach (var (kind, name) in subjects)
        {
            All.Add(Plain(name));
            if (kind == SubjectKind.Component)
                Types.Add(Plain(name));
        }

        All.Remove("");
    }

    /// <summary>Adds the classes and interfaces that are generated for tags.</summary>
    public void AddClients(IEnumerable<string> tags)
    {
        foreach (var client in tags.Select(tag => Plain(tag) + "client"))
        {
            All.UnionWith([client, "i" + client]);
            Types.UnionWith([client, "i" + client]);
        }
    }

    /// <summary>What a document may call a member: a method is an operation's id and <c>Async</c>.</summary>
    public static string[] OfMember(string name)
    {
        var plain = Plain(name);
        return plain.EndsWith("async", StringComparison.Ordinal) ? [plain, plain[..^5]] : [plain];
    }

    public static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
