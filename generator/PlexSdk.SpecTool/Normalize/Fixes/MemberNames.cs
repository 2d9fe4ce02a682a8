using PlexSdk.SpecTool.Normalize.Composition;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Names the properties: Plex's <c>Guid</c> and <c>guid</c>, <c>Rating</c> and <c>rating</c> are different ones; a property must not be
/// called as its class or as what it inherits. The name on the wire stays.
/// </summary>
internal sealed class MemberNames : INormalization
{
    public void Apply(SpecModel spec)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach ((var type, var schema) in spec.Schemas.Objects())
            Name(spec, type, schema, done);
    }

    private static void Name(SpecModel spec, string type, JsonObject schema, HashSet<string> done)
    {
        if (!done.Add(type))
            return;

        var taken = new HashSet<string>(Reserved.ModelMembers, StringComparer.Ordinal) { type };
        var parent = Inheritance.Base(spec, schema);
        if (parent is not null)
            Name(spec, parent.GetPropertyName(), parent, done);

        var properties = schema.Object("properties");
        foreach ((var wire, var inherited) in Inheritance.Properties(spec, parent))
        {
            if (properties.Objects().FirstOrDefault(own => own.Key == wire).Value is { } hiding)
                hiding[Marks.Hides] = true;
            else if (inherited.Text(Marks.Name) is { } name)
                taken.Add(name);
        }

        var names = UniqueNames.Assign(properties?.Select(member => member.Key) ?? [], wire => Member(wire, taken), taken);
        foreach ((var wire, var property) in properties.Objects())
        {
            property[Marks.Name] = names[wire];
            if (Reserved.ModelMethods.Contains(names[wire]))
                property[Marks.Hides] = true;
        }
    }

    private static string Member(string wire, HashSet<string> taken)
    {
        var name = CSharpName.Pascal(wire);
        return taken.Contains(name) ? name + "Value" : name;
    }
}
