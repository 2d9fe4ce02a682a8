namespace PlexSdk.SpecTool.Diff.Api.Causes;

/// <summary>What about a type or member is different, which tells what in the document may be its cause.</summary>
internal enum Aspect
{
    /// <summary>It came, went, or has another name.</summary>
    Existence,

    /// <summary>A method, or the class or interface of a tag, came or has another name.</summary>
    CallAdded,

    /// <summary>A method, or the class or interface of a tag, went or has another name.</summary>
    CallRemoved,

    /// <summary>It has another type or other parameters, or stands for something else on the wire.</summary>
    Type,

    /// <summary>It has another value.</summary>
    Value,

    /// <summary>Only what compilers check about null is different.</summary>
    Nullability,

    /// <summary>Compilers warn about its use.</summary>
    Deprecation,
}

internal static class Aspects
{
    // Changes that the generated code does not show, or shows in comments only.
    private static readonly string[] Invisible =
    [
        "-length-", "max-items-", "min-items-", "unique-items-", "max-properties-", "min-properties-", "pattern",
        "multiple-of", "default-value", "stability", "sunset-deleted", "sunset-date", "security", "server", "header", "encoding",
        "probably-renamed", "probably-moved", "style", "non-success-status", "contains", "dependent", "unevaluated", "discriminator-mapping",
    ];

    // Not where something was removed with or without having been deprecated.
    private static readonly string[] Deprecations = ["-deprecated", "-deprecated-with-sunset", "-reactivated"];

    private static readonly Dictionary<Aspect, string[]> Telling = new()
    {
        [Aspect.Existence] =
        [
            "added", "removed", "new-", "renamed", "moved", "operation-id", "type", "format", "enum", "const", "one-of", "any-of", "wrapped", "became",
            "additional-properties", "body", "success-status", "parameter", "sunset-parse",
        ],
        [Aspect.CallAdded] = ["endpoint-added", "operation-id", "tag-added", "tag-removed", "parameter"],
        [Aspect.CallRemoved] = ["api-path-removed", "api-removed", "sunset-parse", "operation-id", "tag-removed", "tag-added", "parameter"],
        [Aspect.Type] =
        [
            "type", "format", "enum", "const", "one-of", "any-of", "parameter", "body", "media-type", "wrapped", "additional-properties", "became", "place",
            "operation-id", "success-status", "-max-", "-min-", "removed", "added", "new-",
        ],
        [Aspect.Value] = ["enum", "const", "added", "removed"],
        [Aspect.Nullability] = ["nullable", "required", "optional", "added", "removed", "type", "one-of", "any-of"],
        [Aspect.Deprecation] = ["deprecated"],
    };

    public static Aspect Of(ApiChange change) => change switch
    {
        { From: null } => IsClient(change.Symbol) ? Aspect.CallAdded : Aspect.Existence,
        { To: null } => IsClient(change.Symbol) ? Aspect.CallRemoved : Aspect.Existence,
        _ when change.Reason == MemberComparison.Obsolete => Aspect.Deprecation,
        _ when change.Reason == MemberComparison.Nullability => Aspect.Nullability,
        { Symbol.Kind: 'F' } => Aspect.Value,
        _ => Aspect.Type,
    };

    private static bool IsClient(ApiSymbol symbol) =>
        symbol.Kind == 'M' ? symbol.Meaning is { Verb: ApiMeaning.Calls } : symbol.Form == "interface" || symbol.Bases.Contains("PlexClientBase");

    /// <summary>Whether it is about methods or their classes.</summary>
    public static bool IsOfCall(this Aspect aspect) => aspect is Aspect.CallAdded or Aspect.CallRemoved;

    /// <summary>How well a change of the document explains it: the smaller the better; null where it does not.</summary>
    public static int? Rank(this Aspect aspect, string id)
    {
        if (Invisible.Any(part => id.Contains(part, StringComparison.Ordinal)))
            return null;

        if (aspect != Aspect.Deprecation && Deprecations.Any(ending => id.EndsWith(ending, StringComparison.Ordinal)))
            return null;

        var rank = Array.FindIndex(Telling[aspect], part => id.Contains(part, StringComparison.Ordinal));
        return rank < 0 ? null : rank;
    }
}
