namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>One public member or type.</summary>
/// <param name="Key">Names it among all others: the type, and the member with its parameter types.</param>
/// <param name="Group">Names it among its overloads, so that a changed signature finds its former self.</param>
/// <param name="Signature">How people read it.</param>
internal sealed record ApiSymbol(string Key, string Group, string Signature)
{
    /// <summary>The type that it is or belongs to.</summary>
    public required string Type { get; init; }

    /// <summary>The member's own name; empty for a type.</summary>
    public required string Member { get; init; }

    /// <summary>The member with its type, or the type.</summary>
    public string Name => Member.Length == 0 ? Type : $"{Type}.{Member}";

    /// <summary>Whether others implement it: a member of an interface.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>What callers get or assign, as compiled code knows it: without what only compilers check about null.</summary>
    public string CompiledResult { get; init; } = "";

    /// <summary>Constant values that compilers copy into callers: of an enumeration or a constant.</summary>
    public string Constant { get; init; } = "";

    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];
}

/// <summary>A parameter as callers see it; the default is null where a value must be given.</summary>
internal sealed record ApiParameter(string Name, string Type, string CompiledType, string? Default);
