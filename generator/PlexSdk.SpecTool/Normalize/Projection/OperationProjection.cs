using PlexSdk.SpecTool.Normalize.Documentation;
using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Normalize.Projection;

/// <summary>One operation for NSwag, the templates and the documentation.</summary>
internal sealed class OperationProjection(SpecModel spec, SpecOperation operation, bool isStrict)
{
    private readonly IReadOnlyList<JsonObject> _arguments =
        [.. operation.Parameters.Where(parameter => !parameter.IsTrue(Marks.IsIdentity))
            .OrderBy(Place).ThenBy(parameter => parameter.Text(Marks.Option), StringComparer.Ordinal)];

    private readonly string? _options = operation.Node.Text(Marks.Options);

    private readonly IReadOnlyList<SpecResponse> _errors =
        [.. operation.Responses.Where(response => !operation.Successes.Contains(response.Status)).OrderBy(error => error.Status, StringComparer.Ordinal)];

    public JsonObject Project()
    {
        var secrets = new Secrets(spec, operation);
        var text = new OperationText(spec, operation);
        var result = Words.Pick(operation.Node, ["operationId", Marks.MethodName, "tags", "deprecated"], ["summary", "description"]);
        FactStore.Write(result, new OperationFacts(
            Documentation: [.. Documentation(_arguments.Where(argument => !argument.ContainsKey(Marks.Option)), _options is not null)],
            Name: operation.MethodName,
            Id: CSharpLiteral.Of(operation.Node.Text(Marks.OperationId)!),
            Method: OperationCode.Method(operation),
            Path: OperationCode.Path(spec, operation),
            Initializer: OperationCode.Initializer(spec, operation, isStrict),
            Meanings: ErrorMeanings.Of(operation),
            Send: OperationCode.Send(operation),
            Read: operation.Result == ResultKind.Json ? ReaderCode.Of(spec, operation.ResultSchema!) : null,
            Result: OperationCode.Result(operation),
            BodyType: OperationCode.BodyType(operation),
            SetBody: OperationCode.SetBody(spec, operation),
            Secrets: secrets.Arguments(),
            SecretMembers: secrets.Members(),
            Options: _options,
            Positional: Positional()));
        FactStore.Write(result, new Notes
        {
            TransportHeaders = [.. operation.Parameters.Where(parameter => parameter.IsTrue(Marks.IsIdentity)).Select(parameter => parameter.Text("name")!)],
            Untyped = Untyped.Reason(operation.ResultSchema),
            UntypedBody = Untyped.Reason(operation.SentMedia?.Object("schema")),
        });
        result["parameters"] = new JsonArray([.. _arguments.Select(Parameter)]);
        if (operation.Node.Object("requestBody") is { } body)
        {
            result["requestBody"] = Words.Pick(body, ["required"]);
            result["requestBody"]!["description"] = PlainText.Clean(text.Body!);
            result["requestBody"]!["content"] = Json(operation.SentMedia!.Object("schema"));
        }

        result["responses"] = Responses();
        return result;
    }

    private PositionalFacts? Positional()
    {
        List<JsonObject> positional =
        [
            .. from name in _options is null ? [] : operation.Node.Array(Marks.Positional).Texts().Distinct()
               from argument in _arguments
               where argument.ContainsKey(Marks.Option) && argument.Text("name") == name
               select argument,
        ];
        var all = _arguments.Where(argument => !argument.ContainsKey(Marks.Option)).Concat(positional);
        return positional.Count == 0 ? null
            : new PositionalFacts([.. Documentation(all, hasOptions: false)], [.. positional.Select(argument => argument.Text(Marks.Option)!)]);
    }

    private IEnumerable<string> Documentation(IEnumerable<JsonObject> arguments, bool hasOptions)
    {
        var text = new OperationText(spec, operation);
        return
        [
            .. XmlDocumentation.Element("<summary>", text.Summary, "</summary>"),
            .. XmlDocumentation.Block("<remarks>", text.Remarks, "</remarks>"),
            .. arguments.SelectMany(argument => Parameter(argument.Text(Marks.Argument)!.TrimStart('@'), argument.Text("description"))),
            .. text.Body is null ? [] : Parameter("body", text.Body),
            .. hasOptions ? Parameter("options", "The optional parameters; `null` sends none of them.") : [],
            .. Parameter("cancellationToken", "Ends the call early."),
            .. text.Returns is null ? [] : XmlDocumentation.Xml("<returns>", text.Returns, "</returns>"),
            .. Server(),
            .. _errors.SelectMany(error => XmlDocumentation.Element(
                $"<exception cref=\"{StatusExceptions.Of(error.Status)}\">",
                $"{error.Status}: {OperationText.Error(error.Status, error.Response)}", "</exception>")),
        ];
    }

    private IEnumerable<string> Server() => OperationServer.Of(spec, operation) is not { } server ? []
        : XmlDocumentation.Element(
            "<exception cref=\"System.InvalidOperationException\">",
            $"The client is of another host than `{server}`, which the operation belongs to: make a PlexClient with that `ServerUri`",
            "</exception>");

    private static IEnumerable<string> Parameter(string name, string? text) => XmlDocumentation.Element($"<param name=\"{name}\">", text, "</param>");

    private JsonObject Parameter(JsonObject parameter)
    {
        var result = Words.Pick(parameter, ["name", "in", "required", "deprecated"], ["description"]);
        var schema = parameter.Object("schema")!;
        result["schema"] = Words.Inner(schema);
        FactStore.Write(result, Facts(parameter));
        FactStore.Write(result, new Notes { Untyped = Untyped.Reason(schema), Example = Example(parameter, schema)?.DeepClone() });
        return result;
    }

    private ParameterFacts Facts(JsonObject parameter)
    {
        var facts = new ParameterFacts(parameter.Text(Marks.Argument), parameter.Text(Marks.Option), new ParameterCode(spec, parameter).Add());
        return facts.Property is null ? facts : facts with
        {
            Documentation = [.. XmlDocumentation.Element("<summary>", parameter.Text("description"), "</summary>")],
            IsSecret = parameter.IsTrue(Marks.Secret) || Secrets.Is(spec, parameter.Object("schema")!),
            IsDeprecated = parameter.IsTrue("deprecated"),
        };
    }

    private JsonNode? Example(JsonObject parameter, JsonObject schema) =>
        parameter["example"] ?? parameter.Object("examples").Objects().Select(example => example.Value["value"]).FirstOrDefault()
            ?? Example(schema) ?? Example(spec.Resolve(schema) ?? schema);

    private static JsonNode? Example(JsonObject schema) => schema["example"] ?? schema.Array("examples")?.FirstOrDefault();

    private JsonObject Responses()
    {
        var success = new JsonObject { ["description"] = PlainText.Clean(OperationText.Telling(operation) ?? "") };
        if (operation.ResultSchema is { } schema)
            success["content"] = Json(schema);

        var responses = new JsonObject { ["200"] = success };
        foreach (var (status, response) in _errors)
        {
            var error = new JsonObject { ["description"] = PlainText.Clean(response.Text("description") ?? "") };
            var type = response.Object("content").Objects().OrderBy(offer => MediaKinds.Of(offer.Key, offer.Value))
                .Select(offer => SpecModel.Key(offer.Value.Object("schema").Reference())).FirstOrDefault(type => type is not null);
            FactStore.Write(error, new Notes { BodyType = type });
            responses[status] = error;
        }

        return responses;
    }

    /// <summary>Headers that all operations share come after the arguments that matter.</summary>
    private static int Place(JsonObject parameter) => parameter.Text("in") switch { "path" => 0, "query" => 1, "header" => 2, _ => 3 };

    private static JsonObject Json(JsonObject? schema) =>
        new() { ["application/json"] = new JsonObject { ["schema"] = Words.Inner(schema ?? []) } };
}
