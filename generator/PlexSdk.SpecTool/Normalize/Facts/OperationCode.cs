using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>The C# that is particular to an operation.</summary>
internal static class OperationCode
{
    public static string Method(SpecOperation operation) =>
        operation.Method == "patch" ? "new HttpMethod(\"PATCH\")" : "HttpMethod." + CSharpName.Pascal(operation.Method);

    public static string Path(SpecModel spec, SpecOperation operation)
    {
        var path = operation.Path.TrimStart('/');
        var parameters = operation.Parameters.Where(parameter => parameter.Text("in") == "path")
            .ToDictionary(parameter => parameter.Text("name")!, StringComparer.Ordinal);
        var text = "";
        var end = 0;
        foreach (Match hole in SpecOperation.Placeholder().Matches(path))
        {
            var segment = new ParameterCode(spec, parameters[hole.Groups[1].Value]).Segment();
            text += $"{CSharpLiteral.EscapeInterpolated(Encode(path[end..hole.Index]))}{{{segment}}}";
            end = hole.Index + hole.Length;
        }

        return end == 0 ? CSharpLiteral.Of(Encode(path)) : $"$\"{text}{CSharpLiteral.EscapeInterpolated(Encode(path[end..]))}\"";
    }

    public static string? Initializer(SpecModel spec, SpecOperation operation, bool isStrict)
    {
        List<string> settings = [];
        if (operation.IsAnonymous(spec))
            settings.Add("IsAnonymous = true");

        if (OperationServer.Of(spec, operation) is { } server)
            settings.Add($"Server = {CSharpLiteral.Of(server)}");

        var accept = operation.Node.Text(Marks.Accept);
        var isAny = operation.Result == ResultKind.Json && accept?.Contains('*', StringComparison.Ordinal) == true;
        if (accept is not (null or "application/json") && !isAny)
            settings.Add($"Accept = {CSharpLiteral.Of(accept)}");

        // A network's sign-in page answers 200 to anything.
        if (isStrict && operation.Successes is ["204"])
            settings.Add("ExpectsNoContent = true");
        else if (operation.Successes is not ["200"])
            settings.Add("AcceptsAnySuccess = true");

        return settings.Count == 0 ? null : $" {{ {string.Join(", ", settings)} }}";
    }

    public static string Send(SpecOperation operation) => operation.Result switch
    {
        ResultKind.None => "SendOnlyAsync",
        ResultKind.Text => "SendForTextAsync",
        ResultKind.Stream => "SendForStreamAsync",
        _ => operation.IsOptional ? "SendOptionalAsync" : "SendAsync",
    };

    /// <summary>The type of what the method's task gives; <see langword="null" /> where it gives nothing.</summary>
    public static string? Result(SpecOperation operation) => operation.Result switch
    {
        ResultKind.None => null,
        ResultKind.Text => "PlexContent",
        ResultKind.Stream => "PlexStream",
        _ => CSharpType.Of(operation.ResultSchema!) + (operation.IsOptional ? "?" : ""),
    };

    public static string? SetBody(SpecModel spec, SpecOperation operation)
    {
        if (operation.BodyKind is not { } kind)
            return null;

        var method = kind is MediaKind.Xml ? MediaKind.Text : kind;
        var value = IsRequired(operation) ? "PlexArgument.NotNull(body, nameof(body))" : "body";
        var schema = operation.SentMedia!.Object("schema") ?? [];
        if (kind is MediaKind.Json && IsRequired(operation) && Shapes.Resolved(spec, schema) == Shape.Enum)
            value = WriterCode.Enum(spec, schema, "PlexArgument.NotNull(body.Value, nameof(body))");
        else if (kind is MediaKind.Json or MediaKind.Form or MediaKind.Multipart)
            value = WriterCode.Of(spec, schema, value, isNullable: !IsRequired(operation));

        var members = kind is MediaKind.Form ? FormCode.Of(operation.SentMedia!) : "";
        return $"Set{method}Body({value}{ContentType(kind, operation.Node.Text(Marks.ContentType)!)}{members})";
    }

    /// <summary>NSwag knows no body that is a stream.</summary>
    public static string? BodyType(SpecOperation operation) =>
        operation.BodyKind is MediaKind.Stream ? IsRequired(operation) ? "Stream" : "Stream?" : null;

    private static bool IsRequired(SpecOperation operation) => operation.Node.Object("requestBody")!.IsTrue("required");

    /// <summary>Nothing where it is what the runtime sends by itself.</summary>
    private static string ContentType(MediaKind kind, string type) => kind switch
    {
        MediaKind.Form => "",
        MediaKind.Json when type.Contains('*', StringComparison.Ordinal) || type is "application/json" or "application/octet-stream" => "",
        MediaKind.Multipart when type.Split(';')[0] == "multipart/form-data" => "",
        _ => $", {CSharpLiteral.Of(type)}",
    };

    private static string Encode(string literal) =>
        literal.Replace(" ", "%20", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);
}
