using PlexSdk.Account.Tests.Support;

namespace PlexSdk.Account.Tests.SignIn;

public class SharedSignInTests
{
    private readonly TaskCompletionSource _poll = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _claimed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PlexTv _plexTv = PlexTv.SigningIn();

    public SharedSignInTests() => _plexTv.Meanwhile = async (sent, cancellationToken) =>
    {
        if (sent.Address.EndsWith(Answer.PinId, StringComparison.Ordinal))
        {
            _poll.TrySetResult();
            await _claimed.Task.WaitAsync(cancellationToken);
        }
    };

    [Test]
    public async Task A_hundred_calls_at_once_share_one_prompt()
    {
        using var account = _plexTv.Account(options => options.TokenStore = new MemoryStore());
        var prompts = 0;

        var calls = Enumerable.Range(0, 100).Select(_ => Task.Run(() => account.SignInAsync((_, _) =>
        {
            Interlocked.Increment(ref prompts);
            return Task.CompletedTask;
        }))).ToList();
        await _poll.Task;
        // All are waiting, or come while the one sign-in goes on, or find its token.
        _claimed.SetResult();
        var users = await Task.WhenAll(calls);

        Assert.That(users.Select(user => user.Username), Is.All.EqualTo("example"));
        Assert.That(prompts, Is.EqualTo(1));
        Assert.That(_plexTv.Lines.Count(line => line.StartsWith("POST", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task Who_leaves_does_not_end_the_sign_in_of_the_others()
    {
        using var account = _plexTv.Account();
        using var leaving = new CancellationTokenSource();
        var first = account.SignInAsync(leaving.Token);
        await _poll.Task;
        var second = account.SignInAsync();

        await leaving.CancelAsync();
        var exception = await Accounts.CatchAsync<OperationCanceledException>(() => first);
        _claimed.SetResult();

        Assert.That(exception.CancellationToken, Is.EqualTo(leaving.Token));
        Assert.That((await second).Username, Is.EqualTo("example"));
        Assert.That(_plexTv.Lines.Count(line => line.StartsWith("POST", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task It_ends_when_nobody_waits_any_more()
    {
        using var account = _plexTv.Account();
        using var leaving = new CancellationTokenSource();
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var call = account.SignInAsync((_, ending) =>
        {
            ending.Register(ended.SetResult);
            return Task.CompletedTask;
        }, leaving.Token);
        await _poll.Task;

        await leaving.CancelAsync();

        await Accounts.CatchAsync<OperationCanceledException>(() => call);
        await ended.Task;
        // The next call begins anew.
        _claimed.SetResult();
        await account.SignInAsync();
        Assert.That(_plexTv.Lines.Count(line => line.StartsWith("POST", StringComparison.Ordinal)), Is.EqualTo(2));
    }

    [Test]
    public async Task A_failure_is_everybody_s_and_the_next_call_begins_anew()
    {
        _claimed.SetResult();
        _plexTv.On($"GET pins/{Answer.PinId}", Answer.Gone(), Answer.Claimed());
        using var account = _plexTv.Account();

        await Accounts.CatchAsync<PlexSignInExpiredException>(() => account.SignInAsync());

        Assert.That((await account.SignInAsync()).Username, Is.EqualTo("example"));
    }

    [Test]
    public async Task To_dispose_the_client_ends_it()
    {
        var account = _plexTv.Account();
        var call = account.SignInAsync();
        await _poll.Task;

        account.Dispose();

        await Accounts.CatchAsync<ObjectDisposedException>(() => call);
        await Accounts.CatchAsync<ObjectDisposedException>(() => account.SignInAsync());
    }

    [Test]
    public async Task A_call_that_is_cancelled_before_it_begins_sends_nothing()
    {
        using var account = _plexTv.Account();

        await Accounts.CatchAsync<OperationCanceledException>(() => account.SignInAsync(new CancellationToken(canceled: true)));

        Assert.That(_plexTv.Requests, Is.Empty);
    }
}
