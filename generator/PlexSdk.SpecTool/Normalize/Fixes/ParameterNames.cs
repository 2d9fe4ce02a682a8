namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Names the arguments: keywords (<c>params</c>), symbols (<c>filter[name]</c>), and names that are used in path and query at once. What
/// is a property of an options class is an argument too where the document wants an overload that takes it
/// (<c>x-csharp-positional</c>).
/// </summary>
internal sealed class ParameterNames : INormalization
{
    public void Apply(SpecModel spec)
    {
        foreach (var operation in spec.Operations())
        {
            var variables = operation.Node.ContainsKey(Marks.Options) ? new HashSet<string>(Reserved.MethodVariables) { "options" } : Reserved.MethodVariables;
            HashSet<string> positional = [.. operation.Node.Array(Marks.Positional).Texts()];
            List<JsonObject> arguments = [.. operation.Parameters.Where(parameter => IsArgument(parameter, positional))];
            var names = UniqueNames.Assign(arguments.Select(Place), place => Name(place, variables), variables);
            foreach (var parameter in operation.Parameters)
            {
                if (parameter.Text("in") == "path")
                    parameter["required"] = true;

                if (names.TryGetValue(Place(parameter), out var name))
                    parameter[Marks.Argument] = CSharpName.Escape(name);

                if (parameter.Text(Marks.Option) is { } option)
                    parameter[Marks.Name] = $"options?.{option}";
                else if (parameter.Text(Marks.Argument) is { } argument)
                    parameter[Marks.Name] = argument;
            }
        }
    }

    /// <summary>The name first, so that the path's <c>id</c> and the query's are neighbours in the order of names.</summary>
    public static string Place(JsonObject parameter)
    {
        var place = parameter.Text("in") switch { "path" => "0", "query" => "1", var other => "2" + other };
        return $"{parameter.Text("name")}\n{place}";
    }

    /// <summary>The name in a place.</summary>
    public static string WireName(string place) => place[..place.IndexOf('\n', StringComparison.Ordinal)];

    private static bool IsArgument(JsonObject parameter, HashSet<string> positional) => !parameter.IsTrue(Marks.IsIdentity)
        && (!parameter.ContainsKey(Marks.Option) || positional.Contains(parameter.Text("name") ?? ""));

    private static string Name(string place, HashSet<string> variables)
    {
        var name = CSharpName.Camel(WireName(place));
        return variables.Contains(name) ? name + "Value" : name;
    }
}
