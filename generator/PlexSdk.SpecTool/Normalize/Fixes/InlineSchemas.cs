namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Every anonymous object, enum and union becomes a component named after where it stands. Those that are the same type are one: 8 operations
/// of Plex give the same container of hubs. It is named and described after one of the most common places ("Hub" of "MediaContainer"), the one
/// with the shortest name; nothing else in the document has a say. One whose author named the response that it is in keeps that name. A given
/// name is the name of all.
/// </summary>
internal sealed class InlineSchemas : INormalization
{
    private static readonly string[] OfUse =
        ["description", "title", "example", "nullable", "deprecated", Marks.Origins, Marks.GivenName, "readOnly", "writeOnly"];

    public void Apply(SpecModel spec)
    {
        var identity = new TypeIdentity();
        List<List<InlineType>> groups =
        [
            .. from type in InlineTypes.Of(spec)
               group type by (Identity: identity.Of(type.Schema), type.IsBody, type.IsMultipart) into same
               from named in ByGivenName([.. same])
               orderby named[0].Name, named[0].Summary, same.Key.IsBody, same.Key.IsMultipart
               select named,
        ];

        // The names are taken in this order; the innermost schemas move first, so that what is around them refers to them.
        var keys = groups.ToDictionary(group => group, group => group[0].Key ?? Take(spec, group[0].Name));
        foreach (var group in groups.OrderBy(group => identity.Height(group[0].Schema)))
            Move(spec, group, keys[group]);
    }

    /// <summary>The types of each name, the one first by which they are called.</summary>
    private static IEnumerable<List<InlineType>> ByGivenName(List<InlineType> same)
    {
        var usual = same.Select(Given).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault();
        // A schema that is moved or added elsewhere does not rename those that stay.
        var alike = same.GroupBy(type => (type.Owner, type.Role)).ToDictionary(group => group.Key, group => group.Count());
        return same.GroupBy(type => Given(type) ?? usual, StringComparer.Ordinal).Select(group => group
            .OrderByDescending(type => Given(type) is not null).ThenByDescending(type => type.Key is not null).ThenBy(type => type.IsRequest)
            .ThenByDescending(type => alike[(type.Owner, type.Role)]).ThenBy(type => type.Name.Length)
            .ThenBy(type => type.Name, StringComparer.Ordinal).ToList());
    }

    private static string? Given(InlineType type) => type.Schema.Text(Marks.GivenType);

    private static string Take(SpecModel spec, string name)
    {
        var key = spec.Schemas.ContainsKey(name) ? spec.FreeKey(name) : name;
        spec.Schemas[key] = new JsonObject();
        return key;
    }

    private static void Move(SpecModel spec, List<InlineType> group, string key)
    {
        var kept = group[0].Schema;
        foreach (var type in group.Where(type => type.Key != key))
        {
            var reference = SpecModel.ReferenceTo(key);
            reference.AbsorbMissing(type.Schema.Pick(OfUse));
            type.Schema.RemoveWhere(keyword => keyword is "nullable" or Marks.Origins or Marks.GivenName);
            type.Replace(reference);
            if (type == group[0])
                continue;

            Origins.JoinAll(kept, type.Schema);
            kept.AbsorbMissing(type.Schema.Pick([Marks.ValueTexts]));
        }

        kept[Marks.Summary] = group[0].Summary;
        if (kept.Parent is null)
            spec.Schemas[key] = kept;
    }
}
