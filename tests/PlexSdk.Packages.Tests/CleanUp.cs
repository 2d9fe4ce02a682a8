using PlexSdk.Packages.Tests.Support;

namespace PlexSdk.Packages.Tests;

[SetUpFixture]
public sealed class CleanUp
{
    [OneTimeTearDown]
    public void Remove_temporary_folders() => TemporaryFolders.Clean();
}
