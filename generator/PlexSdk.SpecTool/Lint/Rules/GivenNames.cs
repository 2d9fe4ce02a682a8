using PlexSdk.SpecTool.Normalize.Fixes;

namespace PlexSdk.SpecTool.Lint.Rules;

/// <summary>Names that the document gives, and that cannot be used: they are none, or something else has them.</summary>
internal sealed class GivenNames : ILintRule
{
    public IEnumerable<LintFinding> Check(SpecDocument document)
    {
        List<SpecOperation> operations = [.. OperationWalk.Operations(document)];
        List<JsonObject> parameters = [.. operations.SelectMany(operation => OperationWalk.Parameters(document, operation)).Distinct()];
        List<JsonObject> schemas = [.. OperationWalk.Schemas(document)];
        var nodes = schemas.Concat(parameters).Concat(operations.Select(operation => operation.Node));
        return nodes.SelectMany(Invalid).Concat(Rules(document.Root))
            .Concat(schemas.SelectMany(Properties)).Concat(Components(document.Root)).Concat(Methods(document.Root, operations))
            .Concat(operations.SelectMany(operation => Arguments(document, operation)))
            .DistinctBy(finding => finding.Node);
    }

    private static IEnumerable<LintFinding> Invalid(JsonObject node) => GivenName.All(node)
        .Where(given => !GivenName.IsName(given.Value.AsText()))
        .Select(given => LintFinding.Warning(
            "invalid-name", given.Value, $"what {given.Keyword} gives is no name, and is not used", "begin with a letter; then letters, digits and '_'"));

    private static IEnumerable<LintFinding> Rules(JsonObject root) =>
        from rule in root.Array(GivenName.Overrides) ?? []
        where rule is not JsonObject known || GivenMethods.Expression(known) is null || !GivenName.IsName(known.Text("methodNameOverride"))
        select LintFinding.Warning(
            "invalid-name", rule ?? root, $"an entry of {GivenName.Overrides} is not used",
            "give it 'operationId', an expression without look-around, and 'methodNameOverride'");

    private static IEnumerable<LintFinding> Properties(JsonObject schema) => Refused(
        schema.Object("properties").Objects().Select(member => (member.Value, MemberNames.Wish(member.Key, member.Value, GivenName.Of(member.Value)))),
        Reserved.ModelMembers);

    private static IEnumerable<LintFinding> Components(JsonObject root) => Refused(
        (root.Object("components")?.Object("schemas")).Objects().Select(component => (component.Value, Component(component.Key, component.Value))), []);

    private static NameWish Component(string key, JsonObject schema) => UniqueNames.OfWire(key, CSharpName.Pascal(key)) with
    {
        Given = (GivenName.OfType(schema) ?? GivenName.Of(schema)) is { } given ? CSharpName.Pascal(given) : null,
    };

    private static IEnumerable<LintFinding> Methods(JsonObject root, List<SpecOperation> operations)
    {
        var rules = new GivenMethods(root);
        return operations.GroupBy(Operations.Tag, StringComparer.Ordinal).SelectMany(client => Refused(
            client.Select(operation => (operation.Node, new NameWish(operation.Label, Operations.Method(operation.Node.Text("operationId") ?? operation.Label))
            {
                Given = (GivenName.Of(operation.Node) ?? rules.Of(operation.Node.Text("operationId"))) is { } given ? Operations.Method(given) : null,
            })),
            []));
    }

    private static IEnumerable<LintFinding> Arguments(SpecDocument document, SpecOperation operation) => Refused(
        OperationWalk.Parameters(document, operation).Where(parameter => parameter.Text("name") is not null).Select(parameter =>
            (parameter,
            ParameterNames.Wish(parameter, CSharpName.Camel) with { Given = GivenName.Of(parameter) is { } given ? CSharpName.Camel(given) : null })),
        Reserved.MethodVariables);

    private static IEnumerable<LintFinding> Refused(IEnumerable<(JsonObject Node, NameWish Wish)> named, HashSet<string> taken)
    {
        List<(JsonObject Node, NameWish Wish)> all = [.. named];
        var accepted = UniqueNames.Accepted([.. all.Select(item => item.Wish)], taken);
        return all.Where(item => item.Wish.Given is not null && !accepted.ContainsKey(item.Wish.Key)).Select(item => LintFinding.Warning(
            "unusable-name", GivenName.All(item.Node).Select(given => given.Value).FirstOrDefault(item.Node),
            $"the given name '{item.Wish.Given}' is not used: something else beside it has that name in C#", "give another name"));
    }
}
