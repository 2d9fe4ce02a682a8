namespace PlexSdk.SpecTool.Lint.Structure;

/// <summary>What may stand at a place.</summary>
/// <param name="Choices">The shapes that OpenAPI allows there.</param>
/// <param name="IsHarmless">Whether nothing of a client depends on the place.</param>
internal sealed record Expectation(IReadOnlyList<Shape> Choices, bool IsHarmless)
{
    /// <summary>Whether anything may stand there, nothing included.</summary>
    public bool IsFree => Choices is [{ Name: "any" }];

    public static Expectation Read(string text) => new([.. text.TrimStart('~').Split('|').Select(Shape.Read)], text[0] == '~');

    /// <summary>What may stand in a list or map that stands there.</summary>
    public Expectation Within(Shape shape) => new(shape.Inner, IsHarmless);

    /// <summary>The shape that a node of this form has; null where none of the choices fits.</summary>
    public Shape? For(NodeForm form, bool hasJsonSchema)
    {
        foreach (var choice in Choices)
        {
            if (choice.Takes(form, hasJsonSchema))
                return choice;
        }

        return null;
    }
}
