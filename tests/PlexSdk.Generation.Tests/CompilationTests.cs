using PlexSdk.Generation.Tests.Harness;

namespace PlexSdk.Generation.Tests;

public class CompilationTests
{
    [TestCaseSource(typeof(Fixtures), nameof(Fixtures.Names))]
    public async Task A_client_compiles_without_a_warning(string name)
    {
        var fixtures = await Fixtures.GetAsync();

        Assert.That(fixtures.Clients[name].Complaints, Is.Empty);
    }

    [TestCaseSource(typeof(Fixtures), nameof(Fixtures.Names))]
    public async Task Everything_of_the_document_is_in_the_client(string name)
    {
        var fixture = (await Fixtures.GetAsync()).Clients[name];

        var proof = await fixture.Client.ProveAsync(fixture.Assembly);

        Assert.That(proof.Missing, Is.Empty);
        Assert.That(proof.IsComplete, Is.True, proof.ToString());
    }
}
