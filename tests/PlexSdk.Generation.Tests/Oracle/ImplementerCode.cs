using System.Text;
using Microsoft.CodeAnalysis;

namespace PlexSdk.Generation.Tests.Oracle;

/// <summary>Writes the code of people who fake a client's interfaces, override its methods, and keep its methods in delegates of a type.</summary>
internal static class ImplementerCode
{
    public static string Of(IReadOnlyList<INamedTypeSymbol> types)
    {
        var code = new StringBuilder("#nullable enable\n");
        for (var index = 0; index < types.Count; index++)
        {
            var type = types[index];
            var methods = type.GetMembers().OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Ordinary).ToList();
            if (type.TypeKind == TypeKind.Interface)
                Write(code, $"Fake{index} : {CallerCode.Name(type)}", methods, "public", type.GetMembers().OfType<IPropertySymbol>());
            else if (methods.Exists(method => method.IsVirtual) && type.InstanceConstructors is [{ Parameters: [var transport] }])
                Write(code, $"Derived{index}({CallerCode.Name(transport.Type)} t) : {CallerCode.Name(type)}(t)", methods.Where(method => method.IsVirtual), "public override");
        }

        return code.ToString();
    }

    private static void Write(StringBuilder code, string head, IEnumerable<IMethodSymbol> methods, string modifiers, IEnumerable<IPropertySymbol>? properties = null)
    {
        code.Append($"public class {head}\n{{\n");
        foreach (var property in properties ?? [])
            code.Append($"    {modifiers} {CallerCode.Name(property.Type)} {property.Name} => throw null!;\n");

        foreach (var method in methods)
        {
            var parameters = method.Parameters.Select(parameter => $"{CallerCode.Name(parameter.Type)} @{parameter.Name}");
            code.Append($"    {modifiers} {CallerCode.Name(method.ReturnType)} {method.Name}({string.Join(", ", parameters)}) => throw null!;\n");
        }

        code.Append("}\n");
    }
}
