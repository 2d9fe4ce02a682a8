using Microsoft.Extensions.DependencyInjection;
using PlexSdk.Packages.Tests.Support;
using PlexSdk.Testing;
using PublicApiGenerator;

namespace PlexSdk.Packages.Tests.Api;

/// <summary>The public API of each package is a file, so that a review shows each change of it.</summary>
[Category("Approved")]
public sealed class PublicApiTests
{
    [TestCase(typeof(PlexClient))]
    [TestCase(typeof(PlexServiceCollectionExtensions))]
    [TestCase(typeof(PlexTestServer))]
    public void The_public_api_is_the_approved_one(Type type)
    {
        var options = new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
            AllowNamespacePrefixes = ["Microsoft.Extensions.DependencyInjection"],
        };

        var api = type.Assembly.GeneratePublicApi(options);

        Approved.Check($"api/{type.Assembly.GetName().Name}.cs", api);
    }

    [Test]
    public void Every_library_has_an_approved_api()
    {
        var libraries = Directory.GetDirectories(Repository.PathOf("src")).Select(Path.GetFileName);

        var listed = Directory.GetFiles(Repository.PathOf("api")).Select(Path.GetFileNameWithoutExtension);

        Assert.That(listed, Is.EquivalentTo(libraries));
    }
}
