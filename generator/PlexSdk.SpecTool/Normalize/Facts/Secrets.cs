namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>
/// What the document marks as secret of an operation: <c>format: password</c>, or <c>x-secret: true</c> where the value is no plain text.
/// </summary>
internal sealed class Secrets(SpecModel spec, SpecOperation operation)
{
    /// <summary>Whether the values of a schema are secrets.</summary>
    public static bool Is(SpecModel spec, JsonObject schema) =>
        IsMarked(schema) || (schema.Reference() is not null && spec.Resolve(schema) is { } target && IsMarked(target));

    /// <summary>The C# expressions of what the call sends: single parameters, and members of its body.</summary>
    public IReadOnlyList<string>? Arguments()
    {
        var parameters =
            from parameter in operation.Parameters
            where !parameter.IsTrue(Marks.IsIdentity)
            let schema = spec.Resolve(parameter["schema"])
            where schema is not null && Shapes.Of(schema) is Shape.Scalar && (parameter.IsTrue(Marks.Secret) || IsMarked(schema))
            select parameter.Text(Marks.Name)!;
        List<string> arguments = [.. parameters, .. BodyMembers()];
        return arguments.Count > 0 ? arguments : null;
    }

    /// <summary>The members of its bodies, as C#. Those that are named like a token need no word: the runtime masks them always.</summary>
    public string? Members()
    {
        HashSet<JsonObject> seen = [];
        List<string> names =
        [
            .. Names(operation.ResultSchema, seen).Concat(Names(operation.SentMedia?.Object("schema"), seen))
                .Where(name => !name.Contains("token", StringComparison.OrdinalIgnoreCase)).Distinct().Order(StringComparer.Ordinal).Select(CSharpLiteral.Of),
        ];
        return names.Count > 0 ? $"[{string.Join(", ", names)}]" : null;
    }

    private IEnumerable<string> BodyMembers()
    {
        if (operation.SentMedia?.Object("schema") is not { } sent || spec.Resolve(sent) is not { } body || Shapes.Of(body) is not Shape.Object)
            return [];

        var access = operation.Node.Object("requestBody")!.IsTrue("required") ? "body." : "body?.";
        return from member in body.Object("properties").Objects()
               where Shapes.Of(member.Value) is Shape.Scalar && Is(spec, member.Value)
               select access + member.Value.Text(Marks.Name);
    }

    private IEnumerable<string> Names(JsonNode? schema, HashSet<JsonObject> seen)
    {
        if (spec.Resolve(schema) is not { } target || !seen.Add(target))
            return [];

        var own = from member in target.ContainsKey(Marks.Union) ? [] : target.Object("properties").Objects()
                  where Is(spec, member.Value)
                  select member.Key;
        return own.Concat(SchemaWalk.Slots(target).SelectMany(slot => Names(slot.Node, seen)));
    }

    private static bool IsMarked(JsonObject schema) => schema.Text("format") == "password" || schema.IsTrue(Marks.Secret);
}
