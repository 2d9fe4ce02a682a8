using System.Reflection;
using PlexSdk.Generation.Tests.Harness;

namespace PlexSdk.Generation.Tests;

public class LargeDocumentTests
{
    [Test]
    public async Task Two_hundred_and_forty_operations_compile_and_are_complete()
    {
        var client = await GeneratedClient.MakeAsync("Large", LargeDocument.Make(rounds: 40));

        var compilation = Compiler.Compile("Large", client.Sources);
        var proof = await client.ProveAsync(Assembly.Load(Compiler.Emit(compilation)));

        Assert.Multiple(() =>
        {
            Assert.That(Compiler.Complaints(compilation), Is.Empty);
            Assert.That(proof.IsComplete, Is.True, string.Join('\n', proof.Missing));
            Assert.That(proof.ToString(), Does.StartWith("240/240 operations"));
        });
    }
}
