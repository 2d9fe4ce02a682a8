namespace PlexSdk.SpecTool.Diff.Command;

/// <summary>The references that a call comes to, from component to component.</summary>
internal static class UsedReferences
{
    public static HashSet<JsonObject> Of(SpecDocument document)
    {
        var found = new HashSet<JsonObject>(ReferenceEqualityComparer.Instance);
        var waiting = new Queue<JsonObject>([.. Below(document, "paths"), .. Below(document, "webhooks")]);
        while (waiting.TryDequeue(out var reference))
        {
            if (!found.Add(reference))
                continue;

            foreach (var next in ReferenceWalk.Find(document.Resolve(reference)))
                waiting.Enqueue(next);
        }

        return found;
    }

    private static IEnumerable<JsonObject> Below(SpecDocument document, string field) => ReferenceWalk.Find(document.Root[field], isNameMap: true);
}
