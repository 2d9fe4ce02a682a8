namespace PlexSdk.SpecTool.Diff.Comparing;

/// <summary>Two schemas for a rule to look at, and the means to say what it found.</summary>
internal sealed class SchemaPair(Comparison comparison, SchemaComparer comparer)
{
    private AlternativesMatch? _alternatives;

    public EffectiveSchema Base { get; } = comparison.Base.Effective;

    public EffectiveSchema Head { get; } = comparison.Head.Effective;

    public Schema BaseSchema => comparison.Base;

    public Schema HeadSchema => comparison.Head;

    public bool IsText => comparison.IsText;

    /// <summary>Whether only one side has alternatives at all, so that its keywords cannot be compared one by one.</summary>
    public bool IsReshaped => Base.Alternatives.Count != Head.Alternatives.Count;

    /// <summary>The types that both allow; keywords for other types say nothing about a change.</summary>
    public TypeSet SharedTypes => Base.Types & Head.Types;

    /// <summary>How the alternatives of both sides belong together.</summary>
    public AlternativesMatch Alternatives => _alternatives ??= AlternativesMatch.Of(this);

    /// <summary>What becomes of the set of allowed values from one schema to another.</summary>
    public Effect Relate(Schema from, Schema to) => comparer.Relate(comparer.Pair(from, to, IsText));

    /// <summary>Whether nothing at all is different, not even what does no harm.</summary>
    public bool IsSame(Schema from, Schema to) => comparer.IsSame(comparer.Pair(from, to, IsText));

    /// <summary>Compares a part as well.</summary>
    public void Descend(Schema from, Schema to, bool isTurned = false, Direction directions = Direction.Both, bool isText = false)
    {
        if (directions != 0 && !(from.Parts.Count == 0 && to.Parts.Count == 0))
            comparison.Parts.Add(new ComparisonPart(comparer.Pair(from, to, isText), isTurned, directions));
    }

    /// <summary>Reports what a keyword's change does, if anything.</summary>
    public void Report(string keyword, Outcome? outcome)
    {
        if (outcome is var (check, effect, message))
            Report(check, effect, keyword, message);
    }

    /// <summary>Reports what a keyword's change does.</summary>
    public void Report(Check check, Effect effect, string keyword, string message, Direction directions = Direction.Both) =>
        comparison.Facts.Add(new Fact(check, effect, Base.At(keyword) ?? comparison.Base.Node, Head.At(keyword) ?? comparison.Head.Node, message)
        {
            Directions = directions,
            Owner = Head.Sources.GetValueOrDefault(keyword) ?? Base.Sources.GetValueOrDefault(keyword) ?? comparison.Head.Node ?? comparison.Base.Node,
        });

    /// <summary>Reports a change of a thing that has a place of its own, such as a property.</summary>
    public void ReportAt(Check check, Effect effect, JsonNode? from, JsonNode? to, string message, Direction directions = Direction.Both) =>
        comparison.Facts.Add(new Fact(check, effect, from, to, message) { Directions = directions, IsAboutPart = true });
}
