namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// From three optional parameters on, an operation has a class for them: in Plex's description a method would have up to 33 arguments, and
/// one that is inserted would shift the others for every caller. A body is not among them: it keeps its place, optional or not.
/// </summary>
internal sealed class OptionsClasses : INormalization
{
    private const int Fewest = 3;

    public void Apply(SpecModel spec)
    {
        var optional = spec.Operations().ToDictionary(operation => operation, operation => operation.Parameters.Where(IsOptional).ToList());
        List<SpecOperation> operations = [.. optional.Where(entry => entry.Value.Count >= Fewest).Select(entry => entry.Key)];
        var clients = spec.Operations().SelectMany(operation => (string[])[$"{operation.Client}Client", $"I{operation.Client}Client"]);
        var names = UniqueNames.Assign(
            operations.Select(operation => operation.Name), name => ShortName.Of(name + "Options"),
            spec.Schemas.Select(member => member.Key).Concat(clients).Concat(Reserved.Types), StringComparer.OrdinalIgnoreCase);
        foreach (var operation in operations)
        {
            operation.Node[Marks.Options] = names[operation.Name];
            Properties(optional[operation], names[operation.Name]);
        }
    }

    private static bool IsOptional(JsonObject parameter) =>
        parameter.Text("in") != "path" && !parameter.IsTrue("required") && !parameter.IsTrue(Marks.IsIdentity);

    private static void Properties(List<JsonObject> parameters, string type)
    {
        HashSet<string> taken = [.. Reserved.ObjectMembers, type];
        var names = UniqueNames.Assign(parameters.Select(parameter => ParameterNames.Wish(parameter, name => Name(name, taken))), taken);
        foreach (var parameter in parameters)
            parameter[Marks.Option] = names[ParameterNames.Place(parameter)];
    }

    private static string Name(string wire, HashSet<string> taken)
    {
        var name = ShortName.Of(CSharpName.Pascal(wire));
        return taken.Contains(name) ? name + "Value" : name;
    }
}
