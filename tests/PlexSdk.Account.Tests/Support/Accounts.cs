namespace PlexSdk.Account.Tests.Support;

/// <summary>What nearly every test needs.</summary>
internal static class Accounts
{
    public static PlexAccountOptions Options(Action<PlexAccountOptions>? change = null)
    {
        // The deadline of a call is PlexSdk's and has its own tests; on a clock on which nobody waits it would fire at once.
        var options = new PlexAccountOptions { ClientIdentifier = "tests", Product = "Invite", TimeProvider = new InstantClock(), Timeout = Timeout.InfiniteTimeSpan };
        change?.Invoke(options);
        return options;
    }

    public static PlexAccountClient Account(this PlexTv plexTv, Action<PlexAccountOptions>? change = null) => new(Options(change), plexTv.Client());

    public static Task<PlexUser> SignInAsync(this PlexAccountClient account, CancellationToken cancellationToken = default) =>
        account.SignInAsync((_, _) => Task.CompletedTask, cancellationToken);

    public static async Task<T> CatchAsync<T>(Func<Task> call) where T : Exception
    {
        try
        {
            await call();
        }
        catch (T exception)
        {
            return exception;
        }

        throw new AssertionException($"Nothing was thrown where {typeof(T).Name} was expected.");
    }
}
