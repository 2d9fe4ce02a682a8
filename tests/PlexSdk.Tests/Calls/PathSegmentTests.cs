using PlexSdk.Runtime;

namespace PlexSdk.Tests.Calls;

/// <summary>No value leads out of its place in a path, in whatever style it is written.</summary>
public class PathSegmentTests
{
    [Test]
    public void A_segment_is_never_a_step(
        [Values("null", "\"\"", "\".\"", "\"..\"", "[]", "[\"\"]", "[\"\",\"\"]", "[\".\"]", "[\".\",\"\"]", "[\"..\"]")] string json,
        [Values(ParameterStyle.Simple, ParameterStyle.Label, ParameterStyle.Matrix)] ParameterStyle style,
        [Values] bool explode) =>
        Assert.That(Segment(json, style, explode), Is.Null.Or.Matches("[^.]|^\\.{3,}$"));

    [TestCase("\".\"", ParameterStyle.Label, false)]
    [TestCase("[\"\",\"\"]", ParameterStyle.Label, true)]
    [TestCase("\"..\"", ParameterStyle.Simple, false)]
    public void What_would_be_one_is_refused(string json, ParameterStyle style, bool explode) => Assert.That(Segment(json, style, explode), Is.Null);

    [TestCase("\".\"", ParameterStyle.Matrix, ";id=.")]
    [TestCase("\"a\"", ParameterStyle.Label, ".a")]
    [TestCase("[\".\",\".\"]", ParameterStyle.Simple, ".,.")]
    [TestCase("[\"a b\",1]", ParameterStyle.Json, "%5B%22a%20b%22%2C1%5D")]
    public void What_is_none_is_sent(string json, ParameterStyle style, string segment) => Assert.That(Segment(json, style, explode: false), Is.EqualTo(segment));

    private static string? Segment(string json, ParameterStyle style, bool explode)
    {
        try
        {
            return PlexPath.Segment("id", PlexJson.Parse(json), "id", style, explode);
        }
        catch (ArgumentException exception) when (exception.ParamName == "id")
        {
            return null;
        }
    }
}
