using PlexSdk.SpecTool.Diff;
using PlexSdk.SpecTool.Diff.Engine;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>Small documents around the piece that a test is about.</summary>
internal static class Specs
{
    public static readonly DateOnly Today = new(2025, 6, 1);

    public static DiffResult Compare(string before, string after, string version = "3.1.0", bool includesNames = false) =>
        SpecDiff.Compare(SpecReader.ReadText(Document(before, version), "base.yaml"), SpecReader.ReadText(Document(after, version), "head.yaml"), new DiffOptions { Today = Today, IncludesNames = includesNames });

    public static DiffResult CompareSchemas(string before, string after, Direction direction, string version = "3.1.0") =>
        Compare(WithSchema(before, direction), WithSchema(after, direction), version);

    public static string WithSchema(string schema, Direction direction) => direction == Direction.Request
        ? $"paths:\n  /things:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n{Indent(schema, 14)}\n      responses: {{'204': {{description: done}}}}\n"
        : $"paths:\n  /things:\n    get:\n      responses:\n        '200':\n          description: things\n          content:\n            application/json:\n              schema:\n{Indent(schema, 16)}\n";

    public static string Indent(string text, int columns) => string.Join('\n', text.Split('\n').Select(line => new string(' ', columns) + line));

    public static Grade Worst(DiffResult result) => result.Changes.Select(change => change.Wire).DefaultIfEmpty(Grade.None).Max();

    private static string Document(string text, string version) => $"openapi: {version}\ninfo: {{title: t, version: '1'}}\n{text}";
}
