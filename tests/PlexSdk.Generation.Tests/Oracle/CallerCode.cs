using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PlexSdk.Generation.Tests.Oracle;

/// <summary>Writes the code of people who use a client: every type and member, in the ways in which code is written.</summary>
internal sealed class CallerCode
{
    private static readonly SymbolDisplayFormat Format =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly StringBuilder _code = new("#nullable enable\npublic static class Calls\n{\n");
    private int _number;

    /// <summary>The code that calls, reads and writes.</summary>
    public static string Of(IReadOnlyList<INamedTypeSymbol> types)
    {
        var code = new CallerCode();
        foreach (var type in types)
            code.Type(type);

        return code._code.Append("}\n").ToString();
    }

    public static string Name(ITypeSymbol type) => type.ToDisplayString(Format);

    private void Type(INamedTypeSymbol type)
    {
        var name = Name(type);
        foreach (var above in type.AllInterfaces.Concat(Bases(type)).Where(above => above.DeclaredAccessibility == Accessibility.Public))
            Probe($"{name} x", $"{Name(above)} y = x; _ = y;");

        foreach (var member in type.GetMembers().Where(member => member is { DeclaredAccessibility: Accessibility.Public, IsOverride: false }))
        {
            switch (member)
            {
                case IMethodSymbol { MethodKind: MethodKind.Ordinary } method:
                    Method(name, method);
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor when type.TypeKind == TypeKind.Class && !type.IsAbstract:
                    Probe("", $"_ = new {name}({Arguments(constructor.Parameters)});");
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Conversion, MetadataName: "op_Implicit" } conversion:
                    Probe($"{Name(conversion.Parameters[0].Type)} x", $"{Name(conversion.ReturnType)} y = x; _ = y;");
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Conversion } conversion:
                    Probe($"{Name(conversion.Parameters[0].Type)} x", $"_ = ({Name(conversion.ReturnType)})x;");
                    break;
                case IPropertySymbol property:
                    Property(name, property);
                    break;
                case IFieldSymbol field:
                    Probe("", $"{Name(field.Type)} x = {name}.{field.Name}; _ = x;");
                    break;
            }
        }
    }

    private void Property(string type, IPropertySymbol property)
    {
        if (property.IsStatic)
        {
            Probe("", $"{Name(property.Type)} x = {type}.{property.Name}; _ = x;");
            return;
        }

        Probe($"{type} o", $"{Name(property.Type)} x = o.{property.Name}; _ = x;");
        if (property.SetMethod is { DeclaredAccessibility: Accessibility.Public })
            Probe($"{type} o, {Name(property.Type)} x", $"o.{property.Name} = x;");
    }

    private void Method(string type, IMethodSymbol method)
    {
        var (receiver, call) = method.IsStatic ? ("", $"{type}.{method.Name}") : ($"{type} o", $"o.{method.Name}");
        var result = method.ReturnType is INamedTypeSymbol { Name: "Task", TypeArguments: [var given] } ? $"{Name(given)} r = await " : null;
        var isTask = method.ReturnType.Name == "Task";
        var required = method.Parameters.TakeWhile(parameter => !parameter.IsOptional).Count();
        List<string> calls = [.. Enumerable.Range(required, method.Parameters.Length - required + 1).Select(count => Arguments(method.Parameters.Take(count)))];
        calls.Add(Named(method.Parameters));
        calls.Add(Named(method.Parameters.Take(required)));
        calls.AddRange(method.Parameters.Skip(required).Select(optional => Named([.. method.Parameters.Take(required), optional])));
        foreach (var arguments in calls.Distinct())
        {
            Probe(receiver, isTask ? $"await {call}({arguments});" : $"_ = {call}({arguments});", isTask);
            if (result is not null)
                Probe(receiver, $"{result}{call}({arguments}); _ = r;", isAsync: true);
        }

        if (method.ContainingType.GetMembers(method.Name).Length == 1)
            Probe(receiver, $"System.Delegate d = {call}; _ = d;");

        if (!method.IsStatic)
            Probe("", $"System.Linq.Expressions.Expression<System.Func<{type}, object?>> e = o => {call}({Arguments(method.Parameters)}); _ = e;");
    }

    private void Probe(string parameters, string body, bool isAsync = false) => _code.Append(
        CultureInfo.InvariantCulture, $"    public static {(isAsync ? "async System.Threading.Tasks.Task" : "void")} P{_number++}({parameters}) {{ {body} }}\n");

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var above = type.BaseType; above is { SpecialType: SpecialType.None }; above = above.BaseType)
            yield return above;
    }

    private static string Arguments(IEnumerable<IParameterSymbol> parameters) =>
        string.Join(", ", parameters.Select(parameter => $"default({Name(parameter.Type)})!"));

    private static string Named(IEnumerable<IParameterSymbol> parameters) =>
        string.Join(", ", parameters.Select(parameter => $"@{parameter.Name}: default({Name(parameter.Type)})!"));
}
