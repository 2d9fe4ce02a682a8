using System.Reflection;
using System.Text.RegularExpressions;
using PlexSdk.SpecTool.Normalize.Facts;
using PlexSdk.SpecTool.Normalize.Model;

namespace PlexSdk.SpecTool.Tests.Normalize;

/// <summary>The facts that are written, those that Templates/README.md lists, and those that the templates read are the same.</summary>
public partial class FactsTests
{
    private static readonly string Templates = Path.Combine(AppContext.BaseDirectory, "generator", "Templates");

    private static readonly Type[] Records =
        [typeof(ClientFacts), typeof(OperationFacts), typeof(ParameterFacts), typeof(TypeFacts), typeof(PropertyFacts)];

    [Test]
    public void The_readme_lists_every_fact()
    {
        var written = Records.SelectMany(record => Names(record).Select(fact => $"{record.Name} {fact}"));

        var listed = Row().Matches(File.ReadAllText(Path.Combine(Templates, "README.md"))).Select(row => $"{row.Groups[1]} {row.Groups[2]}");

        Assert.That(listed, Is.EquivalentTo(written));
    }

    [Test]
    public void The_templates_read_every_fact_and_no_other()
    {
        var written = Records.SelectMany(Names).Concat(Nested()).Distinct();

        var read = Directory.GetFiles(Templates, "*.liquid").SelectMany(path => Use().Matches(File.ReadAllText(path))).Select(use => use.Groups[1].Value).Distinct();

        Assert.That(read, Is.EquivalentTo(written));
    }

    [Test]
    public void No_mark_of_the_fixes_is_a_fact()
    {
        var marks = typeof(Marks).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.That(marks, Is.Unique);
        var templates = string.Concat(Directory.GetFiles(Templates, "*.liquid").Select(File.ReadAllText));
        Assert.That(marks.Where(mark => templates.Contains(mark, StringComparison.Ordinal)), Is.Empty);
    }

    private static IEnumerable<string> Nested() =>
        ((Type[])[typeof(MeaningFacts), typeof(PositionalFacts), typeof(SubtypeFacts), typeof(RequirementFacts), typeof(ValueFacts), typeof(GroupFacts)]).SelectMany(Names);

    private static IEnumerable<string> Names(Type record) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]);

    [GeneratedRegex(@"^\| `(\w+Facts)` \| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\b(?:facts|member|alternative|argument|subtype|requirement|value|meaning|group|overload)\.(\w+)\b(?! *\()")]
    private static partial Regex Use();
}
