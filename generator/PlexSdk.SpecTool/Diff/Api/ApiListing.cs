using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None);

    // Where the types are that signatures of a client name. For each name that is nowhere, compilers ask every assembly, so there are no others.
    private static readonly Lazy<IReadOnlyList<MetadataReference>> Framework = new(() =>
        [.. ((Type[])[typeof(object), typeof(Uri)]).Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))]);

    /// <summary>Has the compiler list a few lines, which it takes longer to load for than to list a client.</summary>
    public static void Load() => Of(
        """
        #nullable enable
        public interface IOne { System.Uri? Get(Two two = default, string? text = null); }
        public class One : IOne
        {
            public One() { }
            [System.Obsolete] public string? Name { get; init; }
            public System.Uri? Get(Two two, string? text) => null;
        }
        public readonly struct Two
        {
            public const string Value = "";
            public static implicit operator Two(string? text) => default;
        }
        """);

    public static IReadOnlyList<ApiSymbol> Of(params IEnumerable<string> sources)
    {
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source, Parsing));
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
        var kind = type.IsRecord ? "record" : type.TypeKind.ToString().ToLowerInvariant();
        var form = (type.IsSealed && type.TypeKind == TypeKind.Class ? "sealed " : "") + kind;
        var baseClass = type.TypeKind == TypeKind.Class && type.BaseType?.SpecialType == SpecialType.None ? type.BaseType : null;
        IReadOnlyList<string> bases = [.. type.Interfaces.Prepend(baseClass).OfType<INamedTypeSymbol>().Select(Name)];
        var signature = $"{form} {name}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases))}";

        // An override is the base's member to compilers and to the runtime.
        var members = type.GetMembers().Where(member => IsVisible(member) && !member.IsOverride && member is not INamedTypeSymbol && !IsAccessor(member));
        return members.Select(member => Symbol(type, name, member)).OfType<ApiSymbol>()
            .Prepend(new ApiSymbol('T', name, "", signature) { Form = form, Bases = bases, IsObsolete = IsObsolete(type) });
    }

    private static bool IsAccessor(ISymbol member) =>
        member is IMethodSymbol { AssociatedSymbol: not null }
        || (member.IsImplicitlyDeclared && member is not IMethodSymbol { MethodKind: MethodKind.Constructor });

    private static ApiSymbol? Symbol(INamedTypeSymbol type, string name, ISymbol member)
    {
        var symbol = member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method => Method(name, method.Name, method),
            IMethodSymbol { MethodKind: MethodKind.Conversion } conversion => Method(name, conversion.MetadataName, conversion),
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => Method(name, type.Name, constructor),
            IPropertySymbol property => Property(name, property),
            IFieldSymbol field => Field(name, field, type.TypeKind == TypeKind.Enum),
            _ => null,
        };
        return symbol is null ? null : symbol with
        {
            IsAbstract = type.TypeKind == TypeKind.Interface,
            IsVirtual = member.IsVirtual && type.TypeKind == TypeKind.Class && !type.IsSealed,
            IsObsolete = IsObsolete(member),
        };
    }

    // As it is written: to bind the attributes takes longer than everything else.
    private static bool IsObsolete(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax().FirstAncestorOrSelf<MemberDeclarationSyntax>())
            .OfType<MemberDeclarationSyntax>().SelectMany(member => member.AttributeLists).SelectMany(list => list.Attributes)
            .Any(attribute => attribute.Name.ToString() is "Obsolete" or "System.Obsolete");

    private static ApiSymbol Method(string type, string name, IMethodSymbol method)
    {
        var parameters = method.Parameters.Select(Parameter).ToList();
        var result = method.MethodKind == MethodKind.Constructor ? "" : Name(method.ReturnType) + " ";
        var list = parameters.Select(parameter => $"{parameter.Type} {parameter.Name}{(parameter.Default is null ? "" : " = " + parameter.Default)}");
        return new ApiSymbol('M', type, name, $"{result}{type}.{name}({string.Join(", ", list)})")
        {
            CompiledResult = CompiledName(method.ReturnType),
            Parameters = parameters,
        };
    }

    private static ApiSymbol Property(string type, IPropertySymbol property)
    {
        var set = property.SetMethod is null ? "" : property.SetMethod.IsInitOnly ? "init; " : "set; ";
        var accessors = $"{{ {(property.GetMethod is null ? "" : "get; ")}{set}}}";
        return new ApiSymbol('P', type, property.Name, $"{(property.IsRequired ? "required " : "")}{Name(property.Type)} {type}.{property.Name} {accessors}")
        {
            CompiledResult = CompiledName(property.Type) + accessors + (property.IsRequired ? "required" : ""),
        };
    }

    private static ApiSymbol Field(string type, IFieldSymbol field, bool isEnum)
    {
        var constant = field.HasConstantValue ? $" = {field.ConstantValue ?? "null"}" : "";
        return new ApiSymbol('F', type, field.Name, $"{(isEnum ? "" : Name(field.Type) + " ")}{type}.{field.Name}{constant}")
        {
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
