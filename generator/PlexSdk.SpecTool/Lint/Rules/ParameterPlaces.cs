namespace PlexSdk.SpecTool.Lint.Rules;

/// <summary>Parameters that cannot be sent, or whose place in the path is not declared.</summary>
internal sealed class ParameterPlaces : ILintRule
{
    private static readonly HashSet<string?> Places = ["path", "query", "header", "cookie"];

    public IEnumerable<LintFinding> Check(SpecDocument document)
    {
        foreach (var operation in OperationWalk.Operations(document))
        {
            List<JsonObject> parameters = [.. OperationWalk.Parameters(document, operation)];
            foreach (var finding in parameters.SelectMany(parameter => Check(operation, parameter)))
                yield return finding;

            HashSet<string?> declared = [.. parameters.Where(parameter => parameter.Text("in") == "path").Select(parameter => parameter.Text("name"))];
            foreach (var hole in operation.Path.Split('{').Skip(1).Select(part => part.Split('}')[0]).Where(hole => !declared.Contains(hole)))
            {
                var message = $"{{{hole}}} of {operation.Label} is not declared: it becomes a string";
                yield return LintFinding.Warning("undeclared-path-parameter", operation.Node, message, "declare it as a path parameter");
            }
        }
    }

    private static IEnumerable<LintFinding> Check(SpecOperation operation, JsonObject parameter)
    {
        var name = parameter.Text("name");
        if (name is null || !Places.Contains(parameter.Text("in")))
        {
            var message = $"a parameter of {operation.Label} has no name, or is in no path, query, header or cookie";
            yield return LintFinding.Error("parameter-without-place", parameter, message, "give it 'name' and 'in'");
        }
        else if (name.Length == 0)
        {
            var message = $"a parameter of {operation.Label} has an empty name: it is left out";
            yield return LintFinding.Warning("parameter-without-name", parameter, message, "remove it");
        }
        else if (parameter.Text("in") == "path" && !operation.Path.Contains($"{{{name}}}", StringComparison.Ordinal))
        {
            var message = $"'{name}' is not in {operation.Path}: its argument is not sent";
            yield return LintFinding.Warning("parameter-not-in-path", parameter, message, "correct its name or the path");
        }

        if (parameter.IsTrue("allowReserved"))
        {
            var message = $"'{name}' is percent-encoded all the same";
            yield return LintFinding.Warning("allow-reserved", parameter["allowReserved"]!, message, "servers decode it: nothing needs to be done");
        }
    }
}
