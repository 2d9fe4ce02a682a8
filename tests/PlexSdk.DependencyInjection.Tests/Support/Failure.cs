namespace PlexSdk.DependencyInjection.Tests;

internal static class Failure
{
    /// <summary>Awaits a call that is to fail, and gives the exception.</summary>
    public static async Task<T> Of<T>(Task call) where T : Exception => (await Assert.CatchAsync<T>(() => call))!;
}
