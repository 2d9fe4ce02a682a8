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
            var names = UniqueNames.Assign(arguments.Select(argument => Wish(argument, name => Name(name, variables))), variables);
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

    private static bool IsArgument(JsonObject parameter, HashSet<string> positional) => !parameter.IsTrue(Marks.IsIdentity)
        && (!parameter.ContainsKey(Marks.Option) || positional.Contains(parameter.Text("name") ?? ""));

    /// <summary>The name that a parameter would have, made of one in the document.</summary>
    public static NameWish Wish(JsonObject parameter, Func<string, string> toName) =>
        NameWish.OfMember(Place(parameter), toName(parameter.Text("name")!), Shapes.Of(parameter.Object("schema") ?? []) == Shape.Array) with
        {
            Given = parameter.Text(Marks.GivenName) is { } given ? toName(given) : null,
        };

    private static string Name(string wire, HashSet<string> variables)
    {
        var name = CSharpName.Camel(ShortName.Of(CSharpName.Pascal(wire)));
        return variables.Contains(name) ? name + "Value" : name;
    }
}
