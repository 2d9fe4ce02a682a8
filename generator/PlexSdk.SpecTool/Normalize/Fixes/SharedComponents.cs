namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// An anonymous schema of a shared parameter, body or response becomes a component named after it, before the shared part is copied
/// into its users. Without this, an error body that 200 operations share would become 200 types.
/// </summary>
internal sealed class SharedComponents : INormalization
{
    private static readonly (string Section, string Role)[] Sections =
        [("parameters", "Parameter"), ("requestBodies", "Request"), ("responses", "Response"), ("headers", "Header")];

    public void Apply(SpecModel spec)
    {
        foreach ((var section, var role) in Sections)
        {
            foreach ((var name, var part) in spec.Root.Ensure("components").Object(section).Objects())
            {
                Hoist(spec, part, name, role);
                foreach ((var type, var media) in part.Object("content").Objects())
                {
                    var isMain = type.Contains("json", StringComparison.OrdinalIgnoreCase) || part.Object("content")!.Count == 1;
                    Hoist(spec, media, isMain ? name : $"{name}-{type.Split(';')[0].Split('/')[^1]}", role);
                }
            }
        }
    }

    private static void Hoist(SpecModel spec, JsonObject holder, string name, string role)
    {
        if (holder["schema"] is JsonObject schema && schema.Reference() is null)
        {
            var key = !spec.Schemas.ContainsKey(name) ? name : spec.FreeKey($"{name}-{role}");
            holder["schema"] = SpecModel.ReferenceTo(key);
            spec.Schemas[key] = schema;
            spec.Anonymous.Add(key);
        }
    }
}
