using PlexSdk.SpecTool.Normalize.Fixes;

namespace PlexSdk.SpecTool.Lint.Rules;

/// <summary>Properties that would have the same name in C#.</summary>
internal sealed class CollidingNames : ILintRule
{
    public IEnumerable<LintFinding> Check(SpecDocument document) => OperationWalk.Schemas(document).SelectMany(Check);

    private static IEnumerable<LintFinding> Check(JsonObject schema)
    {
        List<NameWish> wishes =
            [.. schema.Object("properties").Objects().Select(member => MemberNames.Wish(member.Key, member.Value, GivenName.Of(member.Value)))];
        var given = UniqueNames.Accepted(wishes, Reserved.ModelMembers);
        var names = UniqueNames.Assign(wishes, Reserved.ModelMembers);
        var plain = wishes.Where(wish => !given.ContainsKey(wish.Key)).GroupBy(wish => wish.Name, StringComparer.Ordinal);
        foreach (var same in plain.Where(group => group.Count() > 1))
        {
            var become = string.Join(", ", same.Select(wish => $"'{wish.Key}' is {names[wish.Key]}"));
            var message = $"several properties would be {same.Key} in C#: {become}";
            const string Remedy = $"name them with {Marks.OwnName}, so that no other can take a name";
            yield return LintFinding.Warning("colliding-names", schema["properties"]!, message, Remedy);
        }
    }
}
