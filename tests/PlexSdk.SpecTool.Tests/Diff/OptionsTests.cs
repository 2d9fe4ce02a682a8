using PlexSdk.SpecTool.Diff;
using PlexSdk.SpecTool.Diff.Api;
using PlexSdk.SpecTool.Diff.Engine;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>Optional parameters of a client: what it takes to have one more, or another order.</summary>
public class OptionsTests
{
    [TestCase("a, b", "", "a, b, c", "", Grade.Breaking, Grade.Breaking, Description = "an operation of two gains a third")]
    [TestCase("a, b", "", "a, b, c", "x-csharp-positional: [a, b]", Grade.Warning, Grade.Warning, Description = "and keeps its overload")]
    [TestCase("a, b", "", "c, b, a", "x-csharp-positional: [a, b]", Grade.Warning, Grade.Warning, Description = "in the order that the document gives")]
    [TestCase("a, b, c", "", "a, b, c, d", "", Grade.Info, Grade.Info, Description = "one more in an options class")]
    [TestCase("a, b, c", "", "d, c, b, a", "", Grade.Info, Grade.Info, Description = "and another order")]
    [TestCase("a, b, c", "", "a, b", "", Grade.Breaking, Grade.Breaking, Description = "two are arguments again")]
    [TestCase("a, b, c", "x-csharp-positional: [a, b]", "a, b, c", "", Grade.Breaking, Grade.Breaking, Description = "an overload goes")]
    public void An_options_class_breaks_callers_only_where_arguments_become_its_properties(
        string before, string positionalBefore, string after, string positionalAfter, Grade sources, Grade programs)
    {
        var (from, to) = (Document(before, positionalBefore), Document(after, positionalAfter));
        var wire = SpecDiff.Compare(from, to, new DiffOptions { Today = Specs.Today, IncludesNames = true });

        var changes = new ApiSide(new PipelineClientGenerator(null)).Apply(Task.FromResult(wire), from, to).Changes;

        Assert.That((changes.Max(change => change.Sources), changes.Max(change => change.Programs)), Is.EqualTo((sources, programs)),
            string.Join('\n', changes.Select(change => $"{change.Id} {change.Message}")));
    }

    private static SpecDocument Document(string names, string positional) => SpecReader.ReadText(
        $$$"""
        openapi: 3.1.0
        info: {title: Things, version: '1'}
        paths:
          /a:
            get:
              operationId: getA
              tags: [Things]
              parameters: [{{{string.Join(", ", names.Split(", ").Select(Parameter))}}}]
              responses: {'204': {description: Done.}}
              {{{positional}}}
        """, "x.yaml");

    private static string Parameter(string name) => $"{{name: {name}, in: query, schema: {{type: string}}}}";
}
