namespace PlexSdk.SpecTool.Lint.Structure;

/// <summary>How the nodes of a shape are held.</summary>
internal enum Wrap
{
    None,
    List,
    Map,
}

/// <summary>One shape: a scalar, an object of a kind, or a list or map of such.</summary>
internal sealed record Shape(string Name, Wrap Wrap, IReadOnlyList<Shape> Inner)
{
    /// <summary>Whether OpenAPI has it from 3.1 on, where it follows JSON Schema; it is carried in older documents too.</summary>
    public bool IsNewer { get; init; }

    public static Shape Read(string text)
    {
        const string Newer = "@3.1";
        if (text.EndsWith(Newer, StringComparison.Ordinal))
            return Read(text[..^Newer.Length]) with { IsNewer = true };

        return text[^2..] switch
        {
            "[]" => new Shape(text, Wrap.List, [Read(text[..^2])]),
            "{}" => new Shape(text, Wrap.Map, [Read(text[..^2])]),
            _ => new Shape(text, Wrap.None, []),
        };
    }

    /// <summary>Whether a node of this form fits. A schema may be <c>true</c> or <c>false</c> where it follows JSON Schema.</summary>
    public bool Takes(NodeForm form, bool hasJsonSchema) => (Wrap, Name) switch
    {
        (Wrap.List, _) => form == NodeForm.List,
        (Wrap.Map, _) => form == NodeForm.Object,
        (_, "any" or "unsupported") => true,
        (_, "text" or "type") => form == NodeForm.Text,
        (_, "flag") => form == NodeForm.Flag,
        (_, "number") => form == NodeForm.Number,
        (_, "scalar") => form is NodeForm.Text or NodeForm.Flag or NodeForm.Number,
        (_, "schema") => form == NodeForm.Object || (form == NodeForm.Flag && hasJsonSchema),
        _ => form == NodeForm.Object,
    };

    /// <summary>The shape in words, for messages.</summary>
    public string Words() => (Wrap, Name) switch
    {
        (Wrap.List, _) => "a list",
        (Wrap.Map, _) => "an object",
        (_, "text" or "number") => $"a {Name}",
        (_, "flag") => "true or false",
        (_, "scalar") => "a text",
        (_, "type") => "the name of a type",
        (_, "paths" or "info" or "components" or "responses") => "an object",
        _ => $"{KindWords(Name)} (an object)",
    };

    /// <summary>The name of a kind with its article.</summary>
    public static string KindWords(string kind) => $"{("aeiou".Contains(kind[0], StringComparison.Ordinal) ? "an" : "a")} {kind.Replace('-', ' ')}";
}
