using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PlexSdk.Generation.Tests.Edits;

/// <summary>A small edit of a document, and what it may change in the client.</summary>
/// <param name="Name">What is edited.</param>
/// <param name="Apply">Edits the document.</param>
/// <param name="Change">What may be different.</param>
internal sealed record Edit(string Name, Action<JsonObject> Apply, EditChange Change)
{
    /// <summary>Which lines, or files by their names, belong to what is edited.</summary>
    public Regex? Own { get; init; }

    /// <summary>Whether code that names the edited thing has to be changed.</summary>
    public bool RenamesForCallers { get; init; }

    public override string ToString() => Name;
}

/// <summary>What an edit may change in the client.</summary>
internal enum EditChange
{
    /// <summary>Not a byte.</summary>
    Nothing,

    /// <summary>Lines are added, and none is changed, moved or removed.</summary>
    Additions,

    /// <summary>Lines are removed, and none is changed, moved or added.</summary>
    Removals,

    /// <summary>Lines that belong to what is edited; all others are what and where they were.</summary>
    Own,
}
