using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PlexSdk.Generation.Tests.Oracle;

/// <summary>Writes code that shows what a client does on the wire: the request of each method, the JSON of each property, the text of each value.</summary>
internal sealed class MeaningCode
{
    private readonly StringBuilder _code = new("#nullable enable\npublic static class Meanings\n{\n");
    private int _number;

    public static string Of(IReadOnlyList<INamedTypeSymbol> types)
    {
        var code = new MeaningCode();
        foreach (var type in types.Where(type => type.TypeKind is TypeKind.Class or TypeKind.Struct && !type.IsAbstract))
            code.Type(type);

        return code._code.Append("}\n").ToString();
    }

    private void Type(INamedTypeSymbol type)
    {
        var name = CallerCode.Name(type);
        // Options are sent, but not as JSON.
        var isModel = !type.Name.EndsWith("Options", StringComparison.Ordinal) && type.InstanceConstructors.Any(constructor => constructor is { Parameters: [], DeclaredAccessibility: Accessibility.Public });
        foreach (var member in type.GetMembers().Where(member => member is { DeclaredAccessibility: Accessibility.Public, IsOverride: false }))
        {
            switch (member)
            {
                case IPropertySymbol { IsStatic: true } value:
                    Probe("string", "", $"{name}.{value.Name}.ToString()");
                    break;
                case IPropertySymbol { SetMethod: not null } property when isModel && Sample(property.Type) is { } sample:
                    Probe("string", "", $"Newtonsoft.Json.JsonConvert.SerializeObject(new {name} {{ {property.Name} = {sample} }})");
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Ordinary, ReturnType.Name: "Task" } method:
                    var arguments = method.Parameters.TakeWhile(parameter => !parameter.IsOptional)
                        .Select((parameter, index) => Sample(parameter.Type, index) ?? $"new {CallerCode.Name(parameter.Type)}()");
                    Call($"new {name}(t).{method.Name}", [.. arguments], method);
                    break;
            }
        }
    }

    // Without what is optional, and with each property of an options class.
    private void Call(string method, List<string> required, IMethodSymbol symbol)
    {
        Send(required);
        if (symbol.Parameters.FirstOrDefault(parameter => parameter.Type.Name.EndsWith("Options", StringComparison.Ordinal)) is not { } options)
            return;

        foreach (var property in options.Type.GetMembers().OfType<IPropertySymbol>().Where(property => property.SetMethod is not null))
        {
            if (Sample(property.Type) is { } sample)
                Send([.. required, $"{options.Name}: new {CallerCode.Name(options.Type).TrimEnd('?')} {{ {property.Name} = {sample} }}"]);
        }

        void Send(List<string> arguments) =>
            Probe("System.Threading.Tasks.Task", "PlexSdk.Runtime.PlexTransport t", $"{method}({string.Join(", ", arguments)})");
    }

    private void Probe(string type, string parameters, string value) =>
        _code.Append(CultureInfo.InvariantCulture, $"    public static {type} M{_number++}({parameters}) => {value};\n");

    private static string? Sample(ITypeSymbol type, int index = 0) => CallerCode.Name(type).TrimEnd('?') switch
    {
        "string" => $"\"s{index}\"",
        "int" or "long" or "double" or "decimal" => $"{index + 1}",
        "bool" => "true",
        _ when type is { TypeKind: TypeKind.Struct } && type.GetMembers("Values").Length > 0 => $"{CallerCode.Name(type)}.From(\"1\")",
        _ => null,
    };
}
