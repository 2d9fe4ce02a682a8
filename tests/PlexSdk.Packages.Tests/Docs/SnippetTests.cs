using System.Reflection;
using PlexSdk.Packages.Tests.Support;
using PlexSdk.Testing;

namespace PlexSdk.Packages.Tests.Docs;

/// <summary>A page that shows code which does not work is worse than none.</summary>
public sealed class SnippetTests
{
    /// <summary>What a page says where the test says what its server has.</summary>
    private static readonly (string Shown, Func<PlexTestServer, PlexTestAccountServer, string> Real)[] Placeholders =
    [
        ("http://10.10.10.47:32400", (server, _) => server.BaseUri.AbsoluteUri),
        ("<YOUR_API_KEY_HERE>", (server, _) => server.AdminToken),
        ("server://client-identifier", (server, _) => $"server://{server.MachineIdentifier}"),
        // What a page leaves at its default, and a test must not.
        ("new PlexAccountOptions", (_, tv) => $"new LocalAccountOptions(\"{tv.ApiUri}\")"),
        ("data/", (_, _) => $"{TemporaryFolders.Create($"snippet-{Guid.NewGuid():N}")}/"),
    ];

    private static IEnumerable<TestCaseData<Snippet>> AllSnippets() => Cases(Markdown.Pages());

    private static IEnumerable<TestCaseData<Snippet>> FirstSnippets() => Cases(Markdown.Pages().Where(page =>
        page is "README.md" or "docs/getting-started.md" or "docs/sign-in.md" || page.StartsWith("src/", StringComparison.Ordinal)));

    [TestCaseSource(nameof(AllSnippets))]
    public void A_snippet_compiles(Snippet snippet)
    {
        var errors = SnippetCompiler.Errors(SnippetCompiler.Compile(snippet));

        Assert.That(errors, Is.Empty, snippet.Code);
    }

    [TestCaseSource(nameof(FirstSnippets))]
    public async Task A_snippet_that_newcomers_copy_runs(Snippet snippet)
    {
        await using var server = await PlexTestServer.StartAsync();
        await using var tv = await PlexTestAccountServer.StartAsync(new() { SignsInAtOnce = true });
        tv.AddResource(server);
        tv.AddHomeUser(PlexTestUser.Managed("Kid", homePin: "1234"));
        var code = Placeholders.Aggregate(snippet.Code, (text, placeholder) => text.Replace(placeholder.Shown, placeholder.Real(server, tv), StringComparison.Ordinal));
        using var image = new MemoryStream();
        Assert.That(SnippetCompiler.Compile(snippet with { Code = code }).Emit(image).Success);

        var compiled = (SnippetContext)Activator.CreateInstance(Assembly.Load(image.ToArray()).GetType("Compiled")!)!;
        var options = new PlexClientOptions { ServerUri = server.BaseUri, AccessToken = server.AdminToken, ClientIdentifier = "snippet" };
        using var plex = new PlexClient(options);
        using var http = new HttpClient { BaseAddress = server.BaseUri };
        await compiled.RunAsync(server, tv, options, plex, http);

        Assert.That(server.Requests, Is.Not.Empty);
    }

    [Test]
    public void A_snippet_with_a_mistake_is_found()
    {
        var snippet = new Snippet("page.md", 1, "plex.Authentication.GetTransientToken();");

        Assert.That(SnippetCompiler.Errors(SnippetCompiler.Compile(snippet)), Has.One.Contains("GetTransientToken"));
    }

    private static IEnumerable<TestCaseData<Snippet>> Cases(IEnumerable<string> pages) => pages
        .SelectMany(Markdown.SnippetsOf)
        .Select(snippet => new TestCaseData<Snippet>(snippet).SetArgDisplayNames(snippet.ToString()));
}
