using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using PlexSdk.SpecTool.Diff.Api;
using PlexSdk.SpecTool.Diff.Command;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Diff;

public sealed class DiffRunTests : IDisposable
{
    private const string Before = "openapi: 3.1.0\npaths:\n  /users:\n    get:\n      operationId: getUser\n      responses: {'204': {description: done}}\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("plexspec").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [TestCase("none", 0)]
    [TestCase("breaking", 0)]
    [TestCase("warning", 0)]
    [TestCase("any", 1)]
    public void The_exit_code_follows_the_policy(string failOn, int expected) =>
        Assert.That(Run(Before, Before.Replace("  /users", "  /people: {get: {responses: {}}}\n  /users", StringComparison.Ordinal), request => request with { FailOn = failOn }).Code, Is.EqualTo(expected));

    [Test]
    public void The_C_sharp_side_counts_too()
    {
        var after = Before.Replace("getUser", "fetchUser", StringComparison.Ordinal);

        var (code, output, _) = Run(Before, after, request => request with { FailOn = "breaking", Format = "json", IsWireOnly = false });

        Assert.That(code, Is.EqualTo(1));
        Assert.That(output, Does.Contain("\"sdk\": \"breaking\"").And.Contain("void UsersClient.GetUserAsync()").And.Contain("void UsersClient.FetchUserAsync()").And.Contain("\"semver\": \"major\""));
    }

    [Test]
    public void Both_documents_get_the_overlays()
    {
        var overlay = Write("overlay.yaml", "overlay: 1.0.0\ninfo: {title: t, version: 1}\nactions:\n- target: $.paths['/people']\n  remove: true\n");
        var after = Before.Replace("  /users", "  /people: {get: {responses: {}}}\n  /users", StringComparison.Ordinal);

        var (code, _, errors) = Run(Before, after, request => request with { FailOn = "any", Overlays = [overlay] });

        Assert.That(code, Is.Zero);
        Assert.That(errors, Does.StartWith($"warning: {overlay}(4,3): the target '$.paths['/people']' selects nothing in "));
    }

    [TestCase("text")]
    [TestCase("markdown")]
    [TestCase("json")]
    [TestCase("github")]
    [TestCase("sarif")]
    public void Without_a_client_the_wire_is_still_reported_and_the_gate_closes(string format)
    {
        var (code, output, errors) = Run(Before, "openapi: 3.1.0\npaths: {}\n", request => request with { Format = format, FailOn = "breaking", IsWireOnly = false }, new NoGenerator());

        Assert.That(code, Is.EqualTo(1));
        Assert.That(output, Does.Contain("api-path-removed-without-deprecation").And.Contain("sdk-not-compared").And.Contain("no client of BASE can be generated: no client"));
        Assert.That(errors, Is.Empty);
    }

    [Test]
    public void What_was_not_compared_can_be_accepted_by_who_looked_himself()
    {
        var accepted = Write("accepted.yaml", "accepted:\n- id: sdk-not-compared\n  location: '#'\n  reason: compared by hand\n");

        var (code, output, _) = Run(Before, Before, request => request with { FailOn = "any", IsWireOnly = false, AcceptedFile = accepted }, new NoGenerator());

        Assert.That(code, Is.Zero);
        Assert.That(output, Does.Contain("accepted: compared by hand"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Errors_of_both_documents_are_lines_and_nothing_is_compared(bool isWireOnly)
    {
        var before = Before.Replace("operationId: getUser", "tags: T", StringComparison.Ordinal);
        var after = Before.Replace("{'204': {description: done}}", "{'204': done, '205': {$ref: '#/nowhere'}}", StringComparison.Ordinal);

        var fault = Assert.Throws<SpecException>(() => Run(before, after, request => request with { IsWireOnly = isWireOnly }))!;

        Assert.That(fault.Message.Split('\n'), Has.Length.EqualTo(3).And.All.Match(@"(base|head)\.yaml:\d+:\d+: error [a-z-]+: .+; .+"));
    }

    [Test]
    public void A_broken_reference_that_no_call_uses_does_not_keep_the_wire_from_being_compared()
    {
        const string Unused = "components: {schemas: {Unused: {$ref: '#/nowhere'}}}\n";

        Assert.That(Run(Before, Before + Unused, request => request with { FailOn = "any" }).Code, Is.Zero);
    }

    [Test]
    public void An_accepted_change_neither_fails_nor_counts()
    {
        var accepted = Write("accepted.yaml", "accepted:\n- id: api-path-removed-without-deprecation\n  location: '#/paths/~1users'\n  reason: nobody calls it\n- id: x\n  location: '#'\n  reason: old\n- id: y\n  location: '#'\n  reason: older\n  expires: 2025-05-31\n");

        var (code, output, errors) = Run(Before, "openapi: 3.1.0\npaths: {}\n", request => request with { AcceptedFile = accepted, FailOn = "any" });

        Assert.That(code, Is.Zero);
        Assert.That(output, Does.Contain("accepted: nobody calls it"));
        Assert.That(errors, Does.Contain("accepted.yaml(5,3): stale: no change x").And.Contain("the acceptance of y at # expired on 2025-05-31"));
    }

    [TestCase("accepted:\n- id: a\n  location: b\n", "an accepted change needs 'reason'")]
    [TestCase("a: 1", "a list 'accepted' is expected")]
    [TestCase("accepted:\n- {id: a, location: b, reason: c, expires: soon}\n", "'soon' is not a day")]
    public void A_file_of_accepted_changes_that_makes_no_sense_is_a_fault(string text, string expected) =>
        Assert.That(() => Run(Before, Before, request => request with { AcceptedFile = Write("accepted.yaml", text) }), Throws.TypeOf<SpecException>().With.Message.Contains(expected));

    [TestCase("breaking", 0)]
    [TestCase("warning", 1)]
    public void A_version_that_was_not_raised_counts_where_it_is_checked(string failOn, int expected)
    {
        var before = Before.Replace("paths:", "info: {title: t, version: 1.0.0}\npaths:", StringComparison.Ordinal);
        var after = before.Replace("  /users", "  /people: {get: {responses: {}}}\n  /users", StringComparison.Ordinal);

        var (code, output, _) = Run(before, after, request => request with { FailOn = failOn, ChecksVersion = true });

        Assert.That(code, Is.EqualTo(expected));
        Assert.That(output, Does.Contain("version: warning").And.Contain("remedy: raise it to 1.1.0"));
        Assert.That(Run(before, after, request => request with { FailOn = failOn }).Code, Is.Zero);
    }

    [Test]
    public void The_report_can_go_to_a_file()
    {
        var file = Path.Combine(_folder, "report.md");

        var (_, output, _) = Run(Before, Before, request => request with { Output = file, Format = "markdown" });

        Assert.That(output, Is.Empty);
        Assert.That(File.ReadAllText(file), Does.StartWith("## 🟢 No change"));
    }

    private (int Code, string Output, string Errors) Run(string before, string after, Func<DiffRequest, DiffRequest> configure, IClientGenerator? generator = null)
    {
        var request = configure(new DiffRequest(Write("base.yaml", before), Write("head.yaml", after)) { IsWireOnly = true });
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = new DiffRun(request, generator ?? new TinyGenerator(), new FakeTimeProvider(new DateTimeOffset(2025, 6, 1, 0, 0, 0, TimeSpan.Zero)), isColored: false).Execute(output, errors);
        return (code, output.ToString(), errors.ToString());
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A method for the one operation.</summary>
    private sealed class TinyGenerator : IClientGenerator
    {
        public ClientParts Read(SpecDocument document)
        {
            var parts = (JsonObject)document.Root.DeepClone();
            parts["paths"]!["/users"]!["get"]!["tags"] = new JsonArray("Users");
            return new ClientParts(parts, new(ClientMap.Empty));
        }

        public string Write(JsonObject parts)
        {
            var name = parts["paths"]!["/users"]!["get"]!["operationId"]!.ToString();
            return $"public class UsersClient {{ public void {char.ToUpperInvariant(name[0])}{name[1..]}Async() {{ }} }}";
        }
    }

    private sealed class NoGenerator : IClientGenerator
    {
        public ClientParts Read(SpecDocument document) => throw new SpecException("no client");

        public string Write(JsonObject parts) => throw new SpecException("no client");
    }
}
