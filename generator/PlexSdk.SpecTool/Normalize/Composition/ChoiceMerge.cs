namespace PlexSdk.SpecTool.Normalize.Composition;

/// <summary>Adds the alternatives that stand beside properties to those properties, as optional ones.</summary>
internal sealed class ChoiceMerge(SpecModel spec, string? key, Refinement refinement)
{
    private readonly HashSet<string> _seen = [];

    public void Into(JsonObject merged, JsonObject choice)
    {
        if (choice.Reference() is { } reference)
        {
            AddReference(merged, reference);
            return;
        }

        foreach (var branch in choice.Array("oneOf").Objects().Concat(choice.Array("anyOf").Objects()))
        {
            if (branch.Reference() is { } target)
                AddReference(merged, target);
            else
                Add(merged, (JsonObject)branch.DeepClone());
        }
    }

    private void AddReference(JsonObject merged, string reference)
    {
        // A subtype that refers back to its base (a discriminated base which lists its subtypes) adds nothing to the base.
        if (!_seen.Add(reference) || SpecModel.Key(reference) == key || refinement.Find(reference) is not { } target || IsSubtype(target))
            return;

        Add(merged, (JsonObject)target.DeepClone());
    }

    private void Add(JsonObject merged, JsonObject branch)
    {
        switch (Shapes.Of(branch))
        {
            case Shape.Union:
                Into(merged, branch);
                break;
            case Shape.Object:
                var flat = Inheritance.Flatten(spec, branch, refinement);
                flat.RemoveWhere(name => name is not "properties");
                PropertyMerge.Into(merged, flat, refinement: null);
                break;
        }
    }

    private bool IsSubtype(JsonObject target) =>
        key is not null && target.Array("allOf").Objects().Any(parent => SpecModel.Key(parent.Reference()) == key);
}
