namespace PlexSdk.SpecTool.Lint.Rules;

/// <summary>Parameters that become no argument, or another one than the document expects.</summary>
internal sealed class Arguments : ILintRule
{
    public IEnumerable<LintFinding> Check(SpecDocument document)
    {
        HashSet<JsonObject> seen = [];
        foreach (var operation in OperationWalk.Operations(document))
        {
            List<JsonObject> parameters = [.. OperationWalk.Parameters(document, operation)];
            foreach (var accepts in parameters.Where(parameter => IsAccepts(parameter) && seen.Add(parameter)))
            {
                const string Message = "a header called 'accepts' is no argument: no server reads it, and the client sends 'Accept' by itself";
                yield return LintFinding.Warning("accepts-header", accepts, Message, "nothing needs to be done");
            }

            HashSet<string?> optional = [.. parameters.Where(IsOptional).Select(parameter => parameter.Text("name"))];
            foreach (var name in operation.Node.Array(Marks.Positional) ?? [])
            {
                if (!optional.Contains(name.AsText()))
                {
                    var message = $"{Marks.Positional} of {operation.Label} names what is no optional parameter: {name?.ToJsonString()}";
                    yield return LintFinding.Warning("unknown-positional", name ?? operation.Node, message, "name its optional parameters");
                }
            }
        }
    }

    private static bool IsOptional(JsonObject parameter) => parameter.Text("in") != "path" && !parameter.IsTrue("required");

    private static bool IsAccepts(JsonObject parameter) =>
        parameter.Text("in") == "header" && string.Equals(parameter.Text("name"), "accepts", StringComparison.OrdinalIgnoreCase);
}
