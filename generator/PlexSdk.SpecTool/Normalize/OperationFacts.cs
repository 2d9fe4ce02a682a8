using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlexSdk.SpecTool.Normalize.Facts;
using PlexSdk.SpecTool.Normalize.Fixes;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Normalize.Naming;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Normalize;

/// <summary>The pieces of C# that are particular to an operation, so that the template only puts them in their places.</summary>
internal static partial class OperationFacts
{
    public static void Add(SpecModel spec, SpecOperation operation, JsonObject result)
    {
        result["x-operation-literal"] = CSharpLiteral.Of(operation.Node.Text(Operations.Id)!);
        result["x-method"] = operation.Method == "patch" ? "new HttpMethod(\"PATCH\")" : "HttpMethod." + CSharpName.Pascal(operation.Method);
        result["x-path"] = Path(spec, operation);
        result["x-initializer"] = Initializer(operation);
        var kind = operation.Node.Text("x-result")!;
        result["x-send"] = kind switch
        {
            "none" => "SendOnlyAsync",
            "text" => "SendForTextAsync",
            "stream" => "SendForStreamAsync",
            _ => operation.Node.IsTrue("x-result-nullable") ? "SendOptionalAsync" : "SendAsync",
        };
        result["x-content-type-argument"] = ContentType(operation);
        ErrorMeanings.Add(operation, result);
    }

    private static string Path(SpecModel spec, SpecOperation operation)
    {
        var path = operation.Path.TrimStart('/');
        var parameters = operation.Parameters.Where(parameter => parameter.Text("in") == "path").ToDictionary(parameter => parameter.Text("name")!, StringComparer.Ordinal);
        var text = new StringBuilder();
        var end = 0;
        foreach (Match hole in Placeholder().Matches(path))
        {
            text.Append(CSharpLiteral.EscapeInterpolated(Encode(path[end..hole.Index])));
            text.Append('{').Append(Hole(spec, parameters[hole.Groups[1].Value])).Append('}');
            end = hole.Index + hole.Length;
        }

        return end == 0 ? CSharpLiteral.Of(Encode(path)) : $"$\"{text}{CSharpLiteral.EscapeInterpolated(Encode(path[end..]))}\"";
    }

    private static string Encode(string literal) =>
        literal.Replace(" ", "%20", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);

    private static string Hole(SpecModel spec, JsonObject parameter)
    {
        var name = parameter.Text(MemberNames.Key)!;
        var shape = ParameterStyles.ShapeOf(spec.Resolve(parameter["schema"]) ?? []);
        var value = shape switch { "enum" => $"{name}.ToWireValue()", "date" => $"PlexDateConverter.Text({name})", "flag" => $"{name} ? 1 : 0", _ => name };
        var style = parameter.Text(ParameterStyles.Style)!;
        return style == "Simple" && !parameter.IsTrue(ParameterStyles.Explode)
            ? $"PlexPath.Segment({value}, nameof({name}))"
            : $"PlexPath.Segment({CSharpLiteral.Of(parameter.Text("name")!)}, {value}, nameof({name}), ParameterStyle.{style}, explode: {(parameter.IsTrue(ParameterStyles.Explode) ? "true" : "false")})";
    }

    private static string Initializer(SpecOperation operation)
    {
        List<string> settings = [];
        var accept = operation.Node.Text("x-accept");
        if (accept is not null and not "application/json" && !(operation.Node.Text("x-result") == "json" && accept.Contains('*', StringComparison.Ordinal)))
        {
            settings.Add($"Accept = {CSharpLiteral.Of(accept)}");
        }

        if (operation.Node.Array("x-statuses").Texts().ToList() is not ["200"])
        {
            settings.Add("AcceptsAnySuccess = true");
        }

        return settings.Count == 0 ? "" : $" {{ {string.Join(", ", settings)} }}";
    }

    private static string ContentType(SpecOperation operation)
    {
        var type = operation.Node.Text("x-content-type");
        return operation.Node.Text("x-body") switch
        {
            null or "form" => "",
            "json" when type!.Contains('*', StringComparison.Ordinal) || type is "application/json" or "application/octet-stream" => "",
            "multipart" when type!.Split(';')[0] == "multipart/form-data" => "",
            _ => $", {CSharpLiteral.Of(type!)}",
        };
    }

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Placeholder();
}
