using PlexSdk.SpecTool.Normalize.Composition;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Names the properties: of Plex's <c>guid</c> and <c>Guid</c>, the second one is a list and becomes <c>Guids</c>. Of scalars, what begins with a
/// small letter keeps the plain name. A property must not be called as its class or as what it inherits. The name on the wire stays.
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
            if (properties.Objects().FirstOrDefault(own => own.Key == wire)?.Value is { } hiding)
                hiding[Marks.Hides] = true;
            else if (inherited.Text(Marks.Name) is { } name)
                taken.Add(name);
        }

        var names = UniqueNames.Assign(properties.Objects().Select(member => Wish(member.Key, member.Value, taken, schema)), taken);
        foreach ((var wire, var property) in properties.Objects())
        {
            property[Marks.Name] = names[wire];
            if (Reserved.ModelMethods.Contains(names[wire]))
                property[Marks.Hides] = true;
        }
    }

    private static NameWish Wish(string wire, JsonObject property, HashSet<string> taken, JsonObject owner)
    {
        // An alternative has two methods: "FromX" and "AsX".
        var longest = owner.ContainsKey(Marks.Union) ? ShortName.Longest - "From".Length : ShortName.Longest;
        var wish = Wish(wire, property, property.Text(Marks.GivenName), longest);
        return taken.Contains(wish.Name) ? wish with { Name = wish.Otherwise ?? wish.Name + "Value" } : wish;
    }

    /// <summary>The name that a property would have.</summary>
    public static NameWish Wish(string wire, JsonObject property, string? given, int longest = ShortName.Longest) =>
        NameWish.OfMember(wire, ShortName.Of(CSharpName.Pascal(wire), longest), Shapes.Of(property) == Shape.Array) with
        {
            Given = given is null ? null : ShortName.Of(CSharpName.Pascal(given), longest),
        };
}
