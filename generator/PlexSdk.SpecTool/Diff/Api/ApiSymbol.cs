namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>One public member or type.</summary>
/// <param name="Kind">A letter for what it is: type, method, property or field.</param>
/// <param name="Type">The type that it is or belongs to.</param>
/// <param name="Member">The member's own name; empty for a type.</param>
/// <param name="Signature">How people read it.</param>
internal sealed record ApiSymbol(char Kind, string Type, string Member, string Signature)
{
    /// <summary>Names it among all others: the type, and the member with its parameter types.</summary>
    public string Key => KeyIn(Type);

    /// <summary>Names it among its overloads, so that a changed signature finds its former self.</summary>
    public string Group => GroupIn(Type);

    /// <summary>The member with its type, or the type.</summary>
    public string Name => Member.Length == 0 ? Type : $"{Type}.{Member}";

    /// <summary>Whether others implement it: a member of an interface.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Whether a derived class may override it.</summary>
    public bool IsVirtual { get; init; }

    /// <summary>Who does not compile where the signature changes, beside callers; null where nobody can implement or override it.</summary>
    public string? Overriders => IsAbstract ? "fakes and other implementers" : IsVirtual ? "overrides" : null;

    /// <summary>Whether compilers warn about its use.</summary>
    public bool IsObsolete { get; init; }

    /// <summary>Of a type, what it is: <c>class</c>, <c>sealed class</c>, <c>enum</c>.</summary>
    public string Form { get; init; } = "";

    /// <summary>Of a type, its base class and its interfaces.</summary>
    public IReadOnlyList<string> Bases { get; init; } = [];

    /// <summary>What callers get or assign, as compiled code knows it: without what only compilers check about null.</summary>
    public string CompiledResult { get; init; } = "";

    /// <summary>Constant values that compilers copy into callers: of an enumeration or a constant.</summary>
    public string Constant { get; init; } = "";

    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>What it is on the wire; null where it is nothing there, or nobody knows.</summary>
    public ApiMeaning? Meaning { get; init; }

    /// <summary>The key that the member would have in another type.</summary>
    public string KeyIn(string type) =>
        Kind == 'M' ? $"{GroupIn(type)}({string.Join(',', Parameters.Select(parameter => parameter.CompiledType))})" : GroupIn(type);

    public string GroupIn(string type) => Member.Length == 0 ? $"{Kind}:{type}" : $"{Kind}:{type}.{Member}";

    /// <summary>Names what of the type it is: each conversion is for itself.</summary>
    public string Part => Member == "op_Implicit" && Parameters is [var from] ? ConversionFrom(from.CompiledType) : Member;

    public static string ConversionFrom(string type) => $"op_Implicit({type.TrimEnd('?')})";
}

/// <summary>A parameter as callers see it; the default is null where a value must be given.</summary>
internal sealed record ApiParameter(string Name, string Type, string CompiledType, string? Default)
{
    /// <summary>Whether it is the token that ends a call early.</summary>
    public bool IsToken => CompiledType.EndsWith("CancellationToken", StringComparison.Ordinal);

    /// <summary>The name on the wire, and where it is sent; null where it is nothing there.</summary>
    public string? Wire { get; init; }
}
