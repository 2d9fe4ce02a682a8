namespace PlexSdk.SpecTool.Diff.Model;

/// <summary>What kind of thing a <see cref="Subject"/> is.</summary>
internal enum SubjectKind
{
    /// <summary>A named schema, or another component of the document.</summary>
    Component,

    /// <summary>A property of an object, or a part of a form.</summary>
    Member,

    Parameter,

    /// <summary>An operation, by its <c>operationId</c>.</summary>
    Operation,

    Tag,
}

/// <summary>A thing that a change is about, by its name in the document. Code generators name their output after it.</summary>
internal readonly record struct Subject(SubjectKind Kind, string Name)
{
    public static Subject Component(string name) => new(SubjectKind.Component, name);

    public static Subject Member(string name) => new(SubjectKind.Member, name);

    public static Subject Parameter(string name) => new(SubjectKind.Parameter, name);

    public static Subject Operation(string id) => new(SubjectKind.Operation, id);

    public static Subject Tag(string name) => new(SubjectKind.Tag, name);
}
