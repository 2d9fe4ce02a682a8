using System.Globalization;
using System.Text.RegularExpressions;
using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>Reads from the facts of a normalised document what each part of its client is.</summary>
internal sealed class ClientMapBuilder(NormalizedDocument document)
{
    private readonly ClientMap _map = new() { Document = document.Places };
    private readonly SpecModel _spec = new(document.Document);

    // The responses of each operation: "#/paths/~1users/get/200".
    private readonly ILookup<string, string> _responses = document.Places.Origins
        .Where(origin => origin.Key.Count(letter => letter == '/') == 4 && !origin.Key.EndsWith("/requestBody", StringComparison.Ordinal))
        .ToLookup(origin => origin.Key[..origin.Key.LastIndexOf('/')], origin => origin.Value);

    public ClientMap Build()
    {
        foreach (var (type, schema) in _spec.Schemas.Objects())
            AddType(type, schema);

        foreach (var client in _spec.Operations().GroupBy(operation => operation.Client))
            AddClient(client.Key, [.. client]);

        return _map;
    }

    private void AddType(string type, JsonObject schema)
    {
        var facts = FactStore.Read<TypeFacts>(schema);
        var notes = FactStore.Read<Notes>(schema);
        var places = Places(notes.TypeOrigins);
        _map.Add(type, "", new ClientPart(places));
        foreach (var value in facts.Values ?? [])
            _map.Add(type, value.Name, new ClientPart(places) { Meaning = ApiMeaning.Value(Unquoted(value.Wire)) });

        var levels = schema.Array("allOf").Objects().Prepend(schema);
        foreach (var (wire, property) in levels.SelectMany(level => level.Object("properties").Objects()))
        {
            var member = FactStore.Read<PropertyFacts>(property);
            var own = new ClientPart(Places(FactStore.Read<Notes>(property).Origins));
            if (facts.IsUnion)
                AddAlternative(type, member.Name, new ClientPart([.. Alternative(property), .. own.Places.Count > 0 ? own.Places : places]));
            else
                _map.Add(type, member.Name, own with { Meaning = ApiMeaning.Property(wire) });
        }
    }

    /// <summary>Where the schema of a named alternative stands.</summary>
    private IReadOnlyList<string> Alternative(JsonObject property) =>
        SpecModel.Key(property.Array("oneOf").Objects().FirstOrDefault().Reference()) is { } key && _spec.Schemas.Object(key) is { } target
            ? Places(FactStore.Read<Notes>(target).TypeOrigins)
            : [];

    private void AddAlternative(string type, string name, ClientPart part)
    {
        _map.Add(type, "From" + name, part);
        _map.Add(type, "As" + name, part);
        _map.Add(type, ApiSymbol.ConversionFrom(name), part);
    }

    private void AddClient(string client, List<SpecOperation> operations)
    {
        var all = new ClientPart(Places([.. operations.Select(operation => operation.Pointer)]));
        var methods = operations.Select(operation => (Name: operation.MethodName + "Async", Part: Method(operation))).ToList();
        foreach (var type in (string[])[$"I{client}Client", $"{client}Client"])
        {
            foreach (var method in methods)
                _map.Add(type, method.Name, method.Part);

            _map.Add(type, "", all);
            _map.Add(type, type, all);
        }

        foreach (var operation in operations)
            AddOptions(operation);
    }

    private void AddOptions(SpecOperation operation)
    {
        if (FactStore.Read<OperationFacts>(operation.Node).Options is not { } type)
            return;

        _map.Add(type, "", new ClientPart(Places([operation.Pointer])));
        foreach (var parameter in operation.Parameters)
        {
            var part = Part(operation, parameter);
            if (FactStore.Read<ParameterFacts>(parameter).Property is { } property)
                _map.Add(type, property, new ClientPart([part.Place]) { Meaning = ApiMeaning.Parameter(part.Wire) });
        }
    }

    private ClientPart Method(SpecOperation operation)
    {
        var parameters = operation.Parameters.Select(parameter => (FactStore.Read<ParameterFacts>(parameter).Name, Part: Part(operation, parameter)))
            .Where(parameter => parameter.Name is not null)
            .ToDictionary(parameter => parameter.Name!.TrimStart('@'), parameter => parameter.Part, StringComparer.Ordinal);
        if (operation.Node.ContainsKey("requestBody"))
            parameters["body"] = new ParameterPart("the body", Place($"{operation.Pointer}/requestBody"));

        // A renamed hole of the path is the same hole.
        var holes = operation.Parameters.Where(parameter => parameter.Text("in") == "path")
            .Select((parameter, index) => (Name: parameter.Text("name")!, Number: index.ToString(CultureInfo.InvariantCulture)))
            .ToDictionary(hole => hole.Name, hole => $"{{{hole.Number}}}", StringComparer.Ordinal);
        var key = SpecOperation.Placeholder().Replace(operation.Path, hole => holes.GetValueOrDefault(hole.Groups[1].Value, hole.Value));
        return new ClientPart(Places([operation.Pointer]))
        {
            Meaning = ApiMeaning.Call(operation.Label, $"{operation.Method} {key}"),
            Parameters = parameters,
            OperationId = Unquoted(FactStore.Read<OperationFacts>(operation.Node).Id),
            Results = [.. _responses[operation.Pointer]],
        };
    }

    private ParameterPart Part(SpecOperation operation, JsonObject parameter) => new(
        $"{parameter.Text("in")} '{parameter.Text("name")}'",
        Place($"{operation.Pointer}/parameters/{parameter.Text("in")}/{parameter.Text("name")}"));

    private IReadOnlyList<string> Places(IReadOnlyList<string>? origins) => [.. (origins ?? []).Select(Place).Distinct()];

    private string Place(string origin) => document.Places.Origins.GetValueOrDefault(origin, origin);

    // The escapes of our literals are those of expressions too.
    private static string Unquoted(string literal) => Regex.Unescape(literal[1..^1]);
}
