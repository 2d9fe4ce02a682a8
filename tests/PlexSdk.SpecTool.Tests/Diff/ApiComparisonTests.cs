using PlexSdk.SpecTool.Diff.Api;
using PlexSdk.SpecTool.Diff.Model;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>Two small sources: does code still compile, and does a compiled program still run?</summary>
public class ApiComparisonTests
{
    [TestCase("public class A { public int B { get; set; } }", "public class A { public int? B { get; set; } }", Grade.Breaking, Grade.Breaking)]
    [TestCase("public class A { public string B { get; set; } }", "public class A { public string? B { get; set; } }", Grade.Warning, Grade.None)]
    [TestCase("public class A { public int B { get; set; } }", "public class A { public int C { get; set; } }", Grade.Breaking, Grade.Breaking)]
    [TestCase("public class A { public int B { get; set; } }", "public class A { public int B { get; } }", Grade.Breaking, Grade.Breaking)]
    [TestCase("public class A { public void B(int x) {} }", "public class A { public void B(int x, int y = 0) {} }", Grade.Info, Grade.Breaking)]
    [TestCase("public class A { public void B(int x, System.Threading.CancellationToken t = default) {} }", "public class A { public void B(int x, int y = 0, System.Threading.CancellationToken t = default) {} }", Grade.Info, Grade.Breaking)]
    [TestCase("public class A { public void B(int x = 0) {} }", "public class A { public void B(string? y = null, int x = 0) {} }", Grade.Breaking, Grade.Breaking)]
    [TestCase("public class A { public void B(int x) {} }", "public class A { public void B(int x, int y) {} }", Grade.Breaking, Grade.Breaking)]
    [TestCase("public class A { public void B(int x) {} }", "public class A { public void B(int y) {} }", Grade.Breaking, Grade.Info)]
    [TestCase("public class A { public void B(int x = 1) {} }", "public class A { public void B(int x = 2) {} }", Grade.Warning, Grade.Warning)]
    [TestCase("public class A { public void B(int x = 1) {} }", "public class A { public void B(int x) {} }", Grade.Breaking, Grade.Info)]
    [TestCase("public class A { public void B(string x) {} }", "public class A { public void B(string? x) {} }", Grade.Warning, Grade.None)]
    [TestCase("public class A { public int B() => 0; }", "public class A { public long B() => 0; }", Grade.Breaking, Grade.Breaking)]
    [TestCase("public enum A { X = 0, Y = 1 }", "public enum A { W = 0, X = 1, Y = 2 }", Grade.Warning, Grade.Breaking)]
    [TestCase("public interface A { }", "public interface A { void B(); }", Grade.Warning, Grade.Warning)]
    [TestCase("public class A { }", "public class A { public void B() {} }", Grade.Info, Grade.Info)]
    [TestCase("public class Users { public void Get() {} }", "public class People { public void Get() {} }", Grade.Breaking, Grade.Breaking)]
    [TestCase("public class A : System.Exception { }", "public class A { }", Grade.Breaking, Grade.Breaking)]
    public void A_difference_is_classed_for_sources_and_for_programs(string before, string after, Grade source, Grade binary)
    {
        var changes = ApiComparison.Compare(ApiListing.Of([before]), ApiListing.Of([after])).Changes;

        Assert.That(changes, Is.Not.Empty);
        Assert.That((changes.Max(change => change.Sources), changes.Max(change => change.Programs)), Is.EqualTo((source, binary)));
    }

    [Test]
    public void What_is_not_public_does_not_count()
    {
        const string Before = "class Hidden { public int A; } public class Shown { internal int B; private void C() {} }";

        Assert.That(ApiComparison.Compare(ApiListing.Of([Before]), ApiListing.Of(["public class Shown { }"])).Changes, Is.Empty);
    }

    [Test]
    public void Signatures_read_as_in_C_sharp()
    {
        var difference = ApiComparison.Compare(
            ApiListing.Of(["public class A { public System.Threading.Tasks.Task<string?> GetAsync(int id, bool? all = null) => null!; }"]),
            ApiListing.Of(["public class A { }"]));

        Assert.That(difference.Removed.Single(), Is.EqualTo("Task<string?> A.GetAsync(int id, bool? all = default)"));
    }
}
