using PlexSdk.SpecTool.Diff.Api.Causes;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>Which changes of a document may be the cause of a difference in C#.</summary>
public class AspectTests
{
    [TestCase("CallRemoved", "api-path-removed-without-deprecation")]
    [TestCase("CallRemoved", "api-path-removed-before-sunset")]
    [TestCase("CallRemoved", "api-path-sunset-parse")]
    [TestCase("CallRemoved", "api-removed-before-sunset")]
    [TestCase("CallAdded", "endpoint-added")]
    [TestCase("Existence", "request-parameter-removed-before-sunset")]
    [TestCase("Existence", "request-parameter-sunset-parse")]
    [TestCase("Existence", "api-path-removed-before-sunset")]
    [TestCase("Type", "request-body-additional-properties-closed")]
    [TestCase("Deprecation", "endpoint-deprecated-with-sunset")]
    [TestCase("Deprecation", "request-parameter-deprecated")]
    public void What_is_seen_in_C_sharp_is_a_cause(string aspect, string id) => Assert.That(Enum.Parse<Aspect>(aspect).Rank(id), Is.Not.Null);

    [TestCase("Existence", "request-parameter-reactivated")]
    [TestCase("Existence", "request-parameter-deprecated")]
    [TestCase("Type", "request-parameter-deprecated")]
    [TestCase("Type", "request-parameter-reactivated")]
    [TestCase("Type", "response-property-max-length-increased")]
    [TestCase("Type", "response-property-max-items-increased")]
    [TestCase("Existence", "response-property-unique-items-removed")]
    [TestCase("Existence", "api-sunset-date-changed-too-small")]
    public void What_is_not_seen_in_C_sharp_is_none(string aspect, string id) => Assert.That(Enum.Parse<Aspect>(aspect).Rank(id), Is.Null);

    [Test]
    public void A_class_that_came_is_told_by_what_was_added_and_one_that_went_by_what_was_removed()
    {
        Assert.That(Aspect.CallAdded.Rank("api-tag-added"), Is.LessThan(Aspect.CallAdded.Rank("api-tag-removed")!));
        Assert.That(Aspect.CallRemoved.Rank("api-tag-removed"), Is.LessThan(Aspect.CallRemoved.Rank("api-tag-added")!));
    }
}
