using System.Diagnostics;
using PlexSdk.Runtime;

namespace PlexSdk.Account;

/// <summary>
/// A sign-in that was begun by <see cref="PlexAccountClient.StartSignInAsync" />, and may be completed in another process. Public, so that
/// a fake can give one.
/// </summary>
/// <param name="prompt">What the person needs.</param>
/// <param name="state">What completes it.</param>
/// <exception cref="ArgumentNullException">An argument is <see langword="null" />.</exception>
public sealed class PlexSignIn(PlexSignInPrompt prompt, string state)
{
    /// <summary>What the person needs.</summary>
    public PlexSignInPrompt Prompt { get; } = PlexArgument.NotNull(prompt, nameof(prompt));

    /// <summary>
    /// What <see cref="PlexAccountClient.CompleteSignInAsync" /> needs. It is a secret: who has it gets the token. Keep it with the
    /// person's session, and never in an address or a log.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string State { get; } = PlexArgument.NotNull(state, nameof(state));

    /// <summary>What it is and when it ends, without a secret.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Prompt.ToString();
}
