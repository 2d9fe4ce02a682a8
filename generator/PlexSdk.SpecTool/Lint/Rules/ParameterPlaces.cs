using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Lint.Rules;

/// <summary>Parameters that cannot be sent, or whose place in the path is not declared.</summary>
internal sealed class ParameterPlaces : ILintRule
{
    private static readonly HashSet<string?> Places = ["path", "query", "header", "cookie"];

    public IEnumerable<Finding> Check(SpecDocument document)
    {
        foreach (var operation in OperationWalk.Operations(document))
        {
            List<JsonObject> parameters = [.. OperationWalk.Parameters(document, operation)];
            foreach (var parameter in parameters)
            {
                if (parameter.Text("name") is null || !Places.Contains(parameter.Text("in")))
                {
                    yield return new Finding(Severity.Error, "parameter-without-place", parameter, $"a parameter of {operation.Label} has no name, or is in no path, query, header or cookie", "give it 'name' and 'in'");
                }
                else if (parameter.Text("in") == "path" && !operation.Path.Contains($"{{{parameter.Text("name")}}}", StringComparison.Ordinal))
                {
                    yield return new Finding(Severity.Warning, "parameter-not-in-path", parameter, $"'{parameter.Text("name")}' is not in {operation.Path}: its argument is not sent", "correct its name or the path");
                }

                if (parameter.IsTrue("allowReserved"))
                {
                    yield return new Finding(Severity.Warning, "allow-reserved", parameter["allowReserved"]!, $"'{parameter.Text("name")}' is percent-encoded all the same", "servers decode it: nothing needs to be done");
                }
            }

            HashSet<string?> declared = [.. parameters.Where(parameter => parameter.Text("in") == "path").Select(parameter => parameter.Text("name"))];
            foreach (var hole in operation.Path.Split('{').Skip(1).Select(part => part.Split('}')[0]).Where(hole => !declared.Contains(hole)))
            {
                yield return new Finding(Severity.Warning, "undeclared-path-parameter", operation.Node, $"{{{hole}}} of {operation.Label} is not declared: it becomes a string", "declare it as a path parameter");
            }
        }
    }
}
