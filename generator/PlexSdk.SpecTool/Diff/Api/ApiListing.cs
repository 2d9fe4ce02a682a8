using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>Lists the public API of C# sources. Types that the sources only use may be missing: their names are enough.</summary>
internal static class ApiListing
{
    private static readonly SymbolDisplayFormat TypeFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted, SymbolDisplayTypeQualificationStyle.NameAndContainingTypes, SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    // int? is another type than int to a compiled program; string? is string.
    private static readonly SymbolDisplayFormat CompiledFormat = TypeFormat.RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> Framework = new(() =>
        [.. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path))]);

    public static IReadOnlyList<ApiSymbol> Of(IEnumerable<string> sources)
    {
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest)));
        var compilation = CSharpCompilation.Create("client", trees, Framework.Value, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return [.. Types(compilation.Assembly.GlobalNamespace).SelectMany(Symbols).OrderBy(symbol => symbol.Key, StringComparer.Ordinal)];
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol owner) =>
        owner.GetTypeMembers().Where(IsVisible).SelectMany(type => Types(type).Prepend(type))
            .Concat((owner as INamespaceSymbol)?.GetNamespaceMembers().SelectMany(Types) ?? []);

    private static bool IsVisible(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static IEnumerable<ApiSymbol> Symbols(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString(TypeFormat);
        var bases = type.Interfaces.Prepend(type.TypeKind == TypeKind.Class && type.BaseType?.SpecialType == SpecialType.None ? type.BaseType : null)
            .OfType<INamedTypeSymbol>().Select(item => item.ToDisplayString(TypeFormat)).ToList();
        var kind = type.IsRecord ? "record" : type.TypeKind.ToString().ToLowerInvariant();
        var signature = $"{(type.IsSealed && type.TypeKind == TypeKind.Class ? "sealed " : "")}{kind} {name}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases))}";
        yield return new ApiSymbol("T:" + name, "T:" + name, signature) { Type = name, Member = "", Result = signature };

        foreach (var member in type.GetMembers().Where(member => IsVisible(member) && member is not INamedTypeSymbol && !IsAccessor(member)))
        {
            if (Symbol(type, name, member) is { } symbol)
            {
                yield return symbol;
            }
        }
    }

    private static bool IsAccessor(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: not null } || (member.IsImplicitlyDeclared && member is not IMethodSymbol { MethodKind: MethodKind.Constructor });

    private static ApiSymbol? Symbol(INamedTypeSymbol type, string name, ISymbol member)
    {
        var isAbstract = type.TypeKind == TypeKind.Interface;
        switch (member)
        {
            case IMethodSymbol method when method.MethodKind is MethodKind.Ordinary or MethodKind.Constructor:
                var own = method.MethodKind == MethodKind.Constructor ? type.Name : method.Name;
                var parameters = method.Parameters.Select(Parameter).ToList();
                var result = method.MethodKind == MethodKind.Constructor ? "" : method.ReturnType.ToDisplayString(TypeFormat);
                var list = string.Join(", ", parameters.Select(parameter => $"{parameter.Type} {parameter.Name}{(parameter.Default is null ? "" : " = " + parameter.Default)}"));
                return new ApiSymbol($"M:{name}.{own}({string.Join(',', parameters.Select(parameter => parameter.CompiledType))})", $"M:{name}.{own}", $"{(result.Length == 0 ? "" : result + " ")}{name}.{own}({list})")
                { Type = name, Member = own, IsAbstract = isAbstract, Result = result, CompiledResult = method.ReturnType.ToDisplayString(CompiledFormat), Parameters = parameters };
            case IPropertySymbol property:
                var accessors = $"{{ {(property.GetMethod is null ? "" : "get; ")}{(property.SetMethod is null ? "" : property.SetMethod.IsInitOnly ? "init; " : "set; ")}}}";
                var value = (property.IsRequired ? "required " : "") + property.Type.ToDisplayString(TypeFormat);
                return new ApiSymbol($"P:{name}.{property.Name}", $"P:{name}.{property.Name}", $"{value} {name}.{property.Name} {accessors}") { Type = name, Member = property.Name, IsAbstract = isAbstract, Result = value + " " + accessors, CompiledResult = property.Type.ToDisplayString(CompiledFormat) + accessors + (property.IsRequired ? "required" : "") };
            case IFieldSymbol field:
                var constant = field.HasConstantValue ? $" = {field.ConstantValue ?? "null"}" : "";
                return new ApiSymbol($"F:{name}.{field.Name}", $"F:{name}.{field.Name}", type.TypeKind == TypeKind.Enum ? $"{name}.{field.Name}{constant}" : $"{field.Type.ToDisplayString(TypeFormat)} {name}.{field.Name}{constant}")
                { Type = name, Member = field.Name, Result = field.Type.ToDisplayString(TypeFormat), CompiledResult = field.Type.ToDisplayString(CompiledFormat), Constant = constant };
            default:
                return null;
        }
    }

    private static ApiParameter Parameter(IParameterSymbol parameter) =>
        new(parameter.Name, parameter.Type.ToDisplayString(TypeFormat), parameter.Type.ToDisplayString(CompiledFormat), parameter.HasExplicitDefaultValue ? parameter.ExplicitDefaultValue is { } value ? SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) : "default" : null);
}
