namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Names the arguments: keywords (<c>params</c>), symbols (<c>filter[name]</c>), and names that are used in path and query at once.
/// What the transport sends itself (identity headers, credentials, <c>Accept</c>) is never an argument: OpenAPI says so for three of
/// them, and the rest is the same for every call.
/// </summary>
internal sealed class ParameterNames : INormalization
{
    private static readonly HashSet<string> Sent = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Content-Type", "Authorization", "User-Agent", "Content-Length", "Host", "X-Plex-Token", "X-Plex-Client-Identifier",
        "X-Plex-Product", "X-Plex-Version", "X-Plex-Platform", "X-Plex-Platform-Version", "X-Plex-Device", "X-Plex-Device-Name",
        "X-Plex-Device-Vendor", "X-Plex-Model", "X-Plex-Marketplace",
    };

    public void Apply(SpecModel spec)
    {
        foreach (var operation in spec.Operations())
        {
            List<JsonObject> arguments = [.. operation.Parameters.Where(parameter => !IsIdentity(parameter))];
            var names = UniqueNames.Assign(arguments.Select(Place), Name, Reserved.MethodVariables);
            foreach (var parameter in operation.Parameters)
            {
                if (IsIdentity(parameter))
                {
                    parameter[Marks.IsIdentity] = true;
                    continue;
                }

                parameter[Marks.Name] = CSharpName.Escape(names[Place(parameter)]);
                if (parameter.Text("in") == "path")
                    parameter["required"] = true;
            }
        }
    }

    public static bool IsIdentity(JsonObject parameter) => parameter.Text("in") == "header" && Sent.Contains(parameter.Text("name") ?? "");

    /// <summary>The name first, so that the path's <c>id</c> and the query's are neighbours in the order of names.</summary>
    private static string Place(JsonObject parameter)
    {
        var place = parameter.Text("in") switch { "path" => "0", "query" => "1", var other => "2" + other };
        return $"{parameter.Text("name")}\n{place}";
    }

    private static string Name(string place)
    {
        var name = CSharpName.Camel(place[..place.IndexOf('\n', StringComparison.Ordinal)]);
        return Reserved.MethodVariables.Contains(name) ? name + "Value" : name;
    }
}
