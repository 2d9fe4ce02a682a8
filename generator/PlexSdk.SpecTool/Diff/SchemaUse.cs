using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Diff.Comparing;

namespace PlexSdk.SpecTool.Diff;

/// <summary>A place where an operation uses a schema.</summary>
/// <param name="Comparison">What is different in the schema.</param>
/// <param name="Direction">Which way the value flows.</param>
/// <param name="Area">The word for the place in ids.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Place">What stands for the place when the schema itself is not written down.</param>
internal sealed record SchemaUse(SchemaComparison Comparison, Direction Direction, string Area, string Operation, JsonNode Place);
