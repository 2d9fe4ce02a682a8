namespace PlexSdk.SpecTool.Diff.Reports.Grouping;

/// <summary>What a heading stands for.</summary>
internal enum GroupKind
{
    /// <summary>The document as a whole.</summary>
    Document,

    /// <summary>One operation.</summary>
    Operation,

    /// <summary>A part of the document that several operations share.</summary>
    Component,

    /// <summary>Equal changes at several operations.</summary>
    Several,

    /// <summary>The generated client, where nothing in the document explains it.</summary>
    Client,
}

/// <summary>The heading that a change belongs under.</summary>
internal readonly record struct GroupHeading(GroupKind Kind, string Name)
{
    private static readonly Dictionary<string, string> Components = new()
    {
        ["schemas"] = "schema",
        ["parameters"] = "parameter",
        ["responses"] = "response",
        ["headers"] = "header",
        ["requestBodies"] = "request body",
        ["securitySchemes"] = "security scheme",
        ["callbacks"] = "callback",
        ["pathItems"] = "path item",
    };

    /// <summary>A change of what is shared by several operations is under what they share, any other under its operation.</summary>
    public static GroupHeading Of(Entry entry) => (entry.First, entry.Operations) switch
    {
        _ when entry.First.Location.StartsWith("C# ", StringComparison.Ordinal) => new(GroupKind.Client, "The C# client"),
        (_, [var only]) => new(GroupKind.Operation, only),
        _ when entry.Changes.Select(change => Component(change.Location)).Distinct().ToList() is [{ } component] => new(GroupKind.Component, component),
        (_, []) => new(GroupKind.Document, "The document"),
        _ => new(GroupKind.Several, "Several operations"),
    };

    // "schema Device" for "#/components/schemas/Device/…"; a file for what stands in a file of its own.
    private static string? Component(string location)
    {
        var parts = JsonPointer.Parts(location[location.IndexOf('#', StringComparison.Ordinal)..]);
        var file = location[..location.IndexOf('#', StringComparison.Ordinal)];
        return parts is ["components", var kind, var name, ..] && Components.TryGetValue(kind, out var noun) ? $"{noun} {name}"
            : file.Length > 0 ? $"file {file}"
            : null;
    }
}
