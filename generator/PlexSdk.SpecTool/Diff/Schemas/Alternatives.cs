namespace PlexSdk.SpecTool.Diff.Schemas;

/// <summary>A <c>oneOf</c> or an <c>anyOf</c> that is more than a list of types or values.</summary>
internal sealed record Alternatives(string Keyword, IReadOnlyList<Schema> Branches);

/// <summary>An <c>if</c> with its <c>then</c> and <c>else</c>.</summary>
internal sealed record Condition(Schema If, Schema Then, Schema Else);

/// <summary>A limit of a range; exclusive, when the value itself is outside.</summary>
internal readonly record struct Bound(decimal Value, bool IsExclusive);
