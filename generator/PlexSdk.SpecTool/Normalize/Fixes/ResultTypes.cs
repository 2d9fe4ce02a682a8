namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>Gives each operation one result: the schema that its successes share, or a union of them; nullable where one has no body.</summary>
internal sealed class ResultTypes : INormalization
{
    public void Apply(SpecModel spec)
    {
        foreach (var operation in spec.Operations().Where(operation => operation.Result == ResultKind.Json))
        {
            var statuses = operation.Successes;
            List<JsonObject> bodies =
            [
                .. from status in statuses
                   let content = operation.Node.Object("responses")!.Object(status)?.Object("content")
                   from media in content.Objects()
                   where media.Value.ContainsKey(Marks.Chosen)
                   orderby media.Value.Text(Marks.Chosen)!.Length, media.Value.Text(Marks.Chosen)
                   select media.Value.Object("schema"),
            ];
            bodies = [.. bodies.DistinctBy(Shapes.Canonical)];
            operation.Node[Marks.ResultSchema] = bodies.Count == 1 ? bodies[0].DeepClone() : Union(spec, operation, bodies);
            var result = operation.Node.Object(Marks.ResultSchema)!;
            var mayBeEmpty = result.IsTrue("nullable")
                || operation.Responses.Any(response => statuses.Contains(response.Status) && response.Response.Object("content") is not { Count: > 0 });
            if (mayBeEmpty && !(Shapes.Resolved(spec, result) == Shape.Scalar && spec.Resolve(result)!.Text("type") != "string"))
                operation.Node[Marks.IsOptional] = true;
        }
    }

    private static JsonObject Union(SpecModel spec, SpecOperation operation, List<JsonObject> bodies)
    {
        var variants = new JsonObject();
        foreach (var body in bodies)
            variants[UnionVariantName.Of(body, variants)] = body.DeepClone();

        var key = spec.FreeKey(operation.Node.Text("operationId") + "Result");
        spec.Schemas[key] = new JsonObject
        {
            ["type"] = "object",
            [Marks.Union] = true,
            [Marks.TypeOrigins] = new JsonArray(operation.Pointer),
            ["description"] = $"What {operation.Node.Text(Marks.OperationId)} answers: one of several bodies.",
            ["properties"] = variants,
        };
        return SpecModel.ReferenceTo(key);
    }
}
