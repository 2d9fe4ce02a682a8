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
    [TestCase("public class A { public virtual void B(int x) {} }", "public class A { public virtual void B(int x, int y = 0) {} }", Grade.Warning, Grade.Breaking)]
    [TestCase("public class A { public void B(int x, System.Threading.CancellationToken t = default) {} }", "public class A { public void B(int x, int y = 0, System.Threading.CancellationToken t = default) {} }", Grade.Breaking, Grade.Breaking)]
    [TestCase("public interface A { void B(System.Threading.CancellationToken t = default); }", "public interface A { void B(string? y = null, System.Threading.CancellationToken t = default); }", Grade.Breaking, Grade.Breaking)]
    [TestCase("public class A { public void B(int x = 0) {} }", "public class A { public void B(string? y = null, int x = 0) {} }", Grade.Breaking, Grade.Breaking)]
    [TestCase("public class A { public void B(int x) {} }", "public class A { public void B(int x, int y) {} }", Grade.Breaking, Grade.Breaking)]
    [TestCase("public class A { public void B(int x) {} }", "public class A { public void B(int y) {} }", Grade.Breaking, Grade.Info)]
    [TestCase("public class A { public void B(int x) {} }", "public class A { public void B(long x) {} }", Grade.Info, Grade.Breaking)]
    [TestCase("public interface A { void B(int x); }", "public interface A { void B(int? x); }", Grade.Warning, Grade.Breaking)]
    [TestCase("public class A { public void B(int x = 1) {} }", "public class A { public void B(int x = 2) {} }", Grade.Warning, Grade.Warning)]
    [TestCase("public class A { public void B(int x = 1) {} }", "public class A { public void B(int x) {} }", Grade.Breaking, Grade.Info)]
    [TestCase("public class A { public void B(int x) {} }", "public class A { public void B(int x = 1) {} }", Grade.Info, Grade.None)]
    [TestCase("public interface A { void B(string x); }", "public interface A { void B(string? x = null); }", Grade.Warning, Grade.None)]
    [TestCase("public class A { public void B(string x) {} }", "public class A { public void B(string? x) {} }", Grade.Warning, Grade.None)]
    [TestCase("public class A { public int B() => 0; }", "public class A { public long B() => 0; }", Grade.Breaking, Grade.Breaking)]
    [TestCase("using System.Threading.Tasks; public interface A { Task B(); }", "using System.Threading.Tasks; public interface A { Task<int> B(); }", Grade.Warning, Grade.Breaking)]
    [TestCase("using System.Threading.Tasks; public interface A { Task<int> B(); }", "using System.Threading.Tasks; public interface A { Task B(); }", Grade.Breaking, Grade.Breaking)]
    [TestCase("public enum A { X = 0, Y = 1 }", "public enum A { W = 0, X = 1, Y = 2 }", Grade.Warning, Grade.Breaking)]
    [TestCase("public interface A { }", "public interface A { void B(); }", Grade.Warning, Grade.Warning)]
    [TestCase("public class A { }", "public class A { public void B() {} }", Grade.Info, Grade.Info)]
    [TestCase("public class A { public int B { get; set; } }", "public class A { [System.Obsolete(\"x\")] public int B { get; set; } }", Grade.Warning, Grade.None)]
    [TestCase("public class A { }", "[System.Obsolete] public class A { }", Grade.Warning, Grade.None)]
    [TestCase("public class Users { public void Get() {} }", "public class People { public void Get() {} }", Grade.Breaking, Grade.Breaking)]
    [TestCase("public class A : System.Exception { }", "public class A { }", Grade.Breaking, Grade.Breaking)]
    [TestCase("public class A : System.Exception { }", "public class B : System.Exception { } public class A : B { }", Grade.Info, Grade.Info)]
    [TestCase("public class A { public int X { get; set; } public int Y { get; set; } }", "public class B { public int X { get; set; } } public class A : B { public int Y { get; set; } }", Grade.Info, Grade.Info)]
    [TestCase("public class A { public int X { get; set; } }", "public class B { public long X { get; set; } } public class A : B { }", Grade.Breaking, Grade.Breaking)]
    public void A_difference_is_classed_for_sources_and_for_programs(string before, string after, Grade source, Grade binary)
    {
        var changes = ApiComparison.Compare(ApiListing.Of([before]), ApiListing.Of([after])).Changes;

        Assert.That(changes, Is.Not.Empty);
        Assert.That((changes.Max(change => change.Sources), changes.Max(change => change.Programs)), Is.EqualTo((source, binary)));
    }

    [TestCase("protected virtual string? Missing => null;", "protected override string? Missing => null;")]
    public void An_override_is_the_base_s_member(string member, string @override)
    {
        var before = $"public class Base {{ {member} }} public class A : Base {{ {@override} }}";

        Assert.That(ApiComparison.Compare(ApiListing.Of([before]), ApiListing.Of([$"public class Base {{ {member} }} public class A : Base {{ }}"])).Changes, Is.Empty);
    }

    [Test]
    public void A_further_optional_parameter_names_all_that_does_not_compile()
    {
        var change = ApiComparison.Compare(
            ApiListing.Of(["using System.Threading; public interface A { void B(CancellationToken t = default); }"]),
            ApiListing.Of(["using System.Threading; public interface A { void B(int? page = null, CancellationToken t = default); }"])).Changes.Single();

        Assert.That(change.Reason, Does.Contain("'page'").And.Contain("by position").And.Contain("token").And.Contain("fakes").And.Contain("compiled programs do not find the method"));
    }

    [Test]
    public void Ten_thousand_values_are_compared_in_no_time()
    {
        var values = string.Join(", ", Enumerable.Range(0, 10_000).Select(value => $"V{value}"));
        var (before, after) = (ApiListing.Of([$"public enum A {{ {values} }}"]), ApiListing.Of([$"public enum A {{ {values.Replace("V", "W", StringComparison.Ordinal)} }}"]));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Assert.That(ApiComparison.Compare(before, after).Changes, Has.Count.EqualTo(20_000));
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)), "what is linear takes 0.1 s, what is quadratic a minute");
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
