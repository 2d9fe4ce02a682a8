using PlexSdk.Runtime;

namespace PlexSdk.Account;

/// <content>From a person to a token.</content>
public partial class PlexAccountClient
{
    /// <inheritdoc />
    public Task<PlexUser> SignInAsync(Func<PlexSignInPrompt, CancellationToken, Task> prompt, CancellationToken cancellationToken = default)
    {
        PlexArgument.NotNull(prompt, nameof(prompt));
        return _signIn.RunAsync(ending => SignInOnceAsync(prompt, ending), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<PlexSignIn> StartSignInAsync(CancellationToken cancellationToken = default)
    {
        var pin = await StartedPin.CreateAsync(Pins, _options, cancellationToken).ConfigureAwait(false);
        return new PlexSignIn(pin.ToPrompt(_options), pin.ToState(_options.ClientIdentifier));
    }

    /// <inheritdoc />
    public async Task<PlexUser> CompleteSignInAsync(string state, CancellationToken cancellationToken = default)
    {
        var pin = StartedPin.FromState(PlexArgument.NotEmpty(state, nameof(state)), _options.ClientIdentifier);
        return await CompleteAsync(pin, asksAtOnce: true, cancellationToken).ConfigureAwait(false);
    }

    private async Task<PlexUser> SignInOnceAsync(Func<PlexSignInPrompt, CancellationToken, Task> prompt, CancellationToken cancellationToken)
    {
        if (await new TokenCheck(_plex, _tokens).FindUserAsync(cancellationToken).ConfigureAwait(false) is { } user)
            return user;

        var pin = await StartedPin.CreateAsync(Pins, _options, cancellationToken).ConfigureAwait(false);
        await prompt(pin.ToPrompt(_options), cancellationToken).ConfigureAwait(false);
        return await CompleteAsync(pin, asksAtOnce: false, cancellationToken).ConfigureAwait(false);
    }

    private async Task<PlexUser> CompleteAsync(StartedPin pin, bool asksAtOnce, CancellationToken cancellationToken)
    {
        var token = await new PinPoll(Pins, pin, _options.TimeProvider).WaitAsync(asksAtOnce, cancellationToken).ConfigureAwait(false);
        // Before anything else can fail: the person has done their part.
        await _tokens.KeepAsync(token).ConfigureAwait(false);
        return await Users.GetUserAsync(cancellationToken).ConfigureAwait(false);
    }
}
