using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>Lists the public API of C# sources. Types that the sources only use may be missing: their names are enough.</summary>
internal static class ApiListing
{
    private static readonly SymbolDisplayFormat TypeFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    // int? is another type than int to a compiled program; string? is string.
    private static readonly SymbolDisplayFormat CompiledFormat =
        TypeFormat.RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> Framework = new(() =>
        [.. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path))]);

    public static IReadOnlyList<ApiSymbol> Of(IEnumerable<string> sources)
    {
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest)));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create("client", trees, Framework.Value, options);
        return [.. Types(compilation.Assembly.GlobalNamespace).SelectMany(Symbols).OrderBy(symbol => symbol.Key, StringComparer.Ordinal)];
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol owner) =>
        owner.GetTypeMembers().Where(IsVisible).SelectMany(type => Types(type).Prepend(type))
            .Concat((owner as INamespaceSymbol)?.GetNamespaceMembers().SelectMany(Types) ?? []);

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static IEnumerable<ApiSymbol> Symbols(INamedTypeSymbol type)
    {
        var name = Name(type);
        var baseClass = type.TypeKind == TypeKind.Class && type.BaseType?.SpecialType == SpecialType.None ? type.BaseType : null;
        var bases = string.Join(", ", type.Interfaces.Prepend(baseClass).OfType<INamedTypeSymbol>().Select(Name));
        var kind = type.IsRecord ? "record" : type.TypeKind.ToString().ToLowerInvariant();
        var signature = $"{(type.IsSealed && type.TypeKind == TypeKind.Class ? "sealed " : "")}{kind} {name}{(bases.Length == 0 ? "" : " : " + bases)}";
        var members = type.GetMembers().Where(member => IsVisible(member) && member is not INamedTypeSymbol && !IsAccessor(member));
        return members.Select(member => Symbol(type, name, member)).OfType<ApiSymbol>()
            .Prepend(new ApiSymbol("T:" + name, "T:" + name, signature) { Type = name, Member = "" });
    }

    private static bool IsAccessor(ISymbol member) =>
        member is IMethodSymbol { AssociatedSymbol: not null }
        || (member.IsImplicitlyDeclared && member is not IMethodSymbol { MethodKind: MethodKind.Constructor });

    private static ApiSymbol? Symbol(INamedTypeSymbol type, string name, ISymbol member)
    {
        var symbol = member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method => Method(name, method.Name, method),
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => Method(name, type.Name, constructor),
            IPropertySymbol property => Property(name, property),
            IFieldSymbol field => Field(name, field, type.TypeKind == TypeKind.Enum),
            _ => null,
        };
        return symbol is null ? null : symbol with { IsAbstract = type.TypeKind == TypeKind.Interface };
    }

    private static ApiSymbol Method(string type, string name, IMethodSymbol method)
    {
        var parameters = method.Parameters.Select(Parameter).ToList();
        var result = method.MethodKind == MethodKind.Constructor ? "" : Name(method.ReturnType) + " ";
        var list = parameters.Select(parameter => $"{parameter.Type} {parameter.Name}{(parameter.Default is null ? "" : " = " + parameter.Default)}");
        var group = $"M:{type}.{name}";
        var key = $"{group}({string.Join(',', parameters.Select(parameter => parameter.CompiledType))})";
        return new ApiSymbol(key, group, $"{result}{type}.{name}({string.Join(", ", list)})")
        {
            Type = type,
            Member = name,
            CompiledResult = CompiledName(method.ReturnType),
            Parameters = parameters,
        };
    }

    private static ApiSymbol Property(string type, IPropertySymbol property)
    {
        var set = property.SetMethod is null ? "" : property.SetMethod.IsInitOnly ? "init; " : "set; ";
        var accessors = $"{{ {(property.GetMethod is null ? "" : "get; ")}{set}}}";
        var key = $"P:{type}.{property.Name}";
        return new ApiSymbol(key, key, $"{(property.IsRequired ? "required " : "")}{Name(property.Type)} {type}.{property.Name} {accessors}")
        {
            Type = type,
            Member = property.Name,
            CompiledResult = CompiledName(property.Type) + accessors + (property.IsRequired ? "required" : ""),
        };
    }

    private static ApiSymbol Field(string type, IFieldSymbol field, bool isEnum)
    {
        var constant = field.HasConstantValue ? $" = {field.ConstantValue ?? "null"}" : "";
        var key = $"F:{type}.{field.Name}";
        return new ApiSymbol(key, key, $"{(isEnum ? "" : Name(field.Type) + " ")}{type}.{field.Name}{constant}")
        {
            Type = type,
            Member = field.Name,
            CompiledResult = CompiledName(field.Type),
            Constant = constant,
        };
    }

    private static ApiParameter Parameter(IParameterSymbol parameter)
    {
        var value = !parameter.HasExplicitDefaultValue ? null
            : parameter.ExplicitDefaultValue is { } known ? SymbolDisplay.FormatPrimitive(known, quoteStrings: true, useHexadecimalNumbers: false)
            : "default";
        return new ApiParameter(parameter.Name, Name(parameter.Type), CompiledName(parameter.Type), value);
    }

    private static string Name(ITypeSymbol type) => type.ToDisplayString(TypeFormat);

    private static string CompiledName(ITypeSymbol type) => type.ToDisplayString(CompiledFormat);
}
