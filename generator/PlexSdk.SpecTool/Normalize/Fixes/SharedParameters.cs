using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Parameters of a path move to its operations, where a parameter of the same name and place wins; a repeated one counts once; a
/// <c>{placeholder}</c> that nobody declares becomes a string, as real documents forget them. One whose name is empty cannot be sent.
/// </summary>
internal sealed class SharedParameters : INormalization
{
    public void Apply(SpecModel spec)
    {
        foreach (var operation in spec.Operations())
        {
            var parameters = new JsonArray();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var parameter in operation.Parameters.Concat(operation.PathItem.Array("parameters").Objects()))
            {
                // Names of headers are the same in capitals.
                if (parameter.Text("name") is { Length: > 0 } name
                    && seen.Add(parameter.Text("in") is var place && place == "header" ? $"header {name.ToUpperInvariant()}" : $"{place} {name}"))
                {
                    parameters.Add(parameter.DeepClone());
                }
            }

            foreach (Match placeholder in SpecOperation.Placeholder().Matches(operation.Path))
            {
                var name = placeholder.Groups[1].Value;
                if (seen.Add("path " + name))
                {
                    var schema = new JsonObject { ["type"] = "string" };
                    parameters.Add(new JsonObject { ["name"] = name, ["in"] = "path", ["required"] = true, ["schema"] = schema });
                }
            }

            operation.Node["parameters"] = parameters;
        }

        foreach ((_, var item) in spec.Root.Object("paths").Objects())
            item.Remove("parameters");
    }
}
