using PlexSdk.Runtime;

namespace PlexSdk.Account;

/// <summary>
/// Keeps the token in a file that, on Unix, its owner alone can read and write (0600). The token in it is not encrypted: an
/// <see cref="IPlexTokenStore" /> of your own may do that.
/// </summary>
/// <remarks>
/// It is written beside its place and then put there in one step, so that a crash leaves the old token or the new one, and of two processes
/// the last one wins. On .NET Standard 2.0 the mode of a new file is the system's default.
/// </remarks>
public sealed class PlexTokenFile : IPlexTokenStore
{
    private const string Kind = "plex-token 1";

    private readonly StateFile _token;
    private readonly StateFile _identifier;

    /// <summary>Names the file. Nothing is read or written yet.</summary>
    /// <param name="path">The file; its folder is made with it. A relative path is relative to the current folder of now.</param>
    /// <exception cref="ArgumentException"><paramref name="path" /> is empty or no path.</exception>
    public PlexTokenFile(string path)
    {
        Path = System.IO.Path.GetFullPath(PlexArgument.NotEmpty(path, nameof(path)));
        _token = new StateFile(Path, Kind);
        _identifier = new StateFile(Path + ".client-identifier", "plex-client-identifier 1");
    }

    /// <summary>The file's full path.</summary>
    public string Path { get; }

    /// <summary>
    /// Gives a client identifier for this installation: a new one the first time, which is kept beside the token in a file of its own, and
    /// that one from then on. A sign-out leaves it, so that the next sign-in is no new device.
    /// </summary>
    /// <returns>The identifier, for <see cref="PlexClientOptions.ClientIdentifier" />.</returns>
    /// <exception cref="InvalidDataException">The file of the identifier is broken. It is left as it is.</exception>
    /// <exception cref="IOException">The file cannot be read or written. The message names it.</exception>
    public string GetOrCreateClientIdentifier() => _identifier.Read() ?? _identifier.Create(Guid.NewGuid().ToString());

    /// <inheritdoc />
    /// <exception cref="InvalidDataException">The file is broken. It is left as it is; delete it to sign in again.</exception>
    /// <exception cref="IOException">The file cannot be read. The message names it.</exception>
    public ValueTask<string?> LoadAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_token.Read());
    }

    /// <inheritdoc />
    /// <exception cref="ArgumentException"><paramref name="token" /> is empty, or has a character that no token has.</exception>
    /// <exception cref="IOException">The file cannot be written. The message names it.</exception>
    public ValueTask SaveAsync(string token, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _token.Write(StateFile.IsValue(PlexArgument.NotEmpty(token, nameof(token)))
            ? token
            : throw new ArgumentException("The token has white space or a control character.", nameof(token)));
        return default;
    }

    /// <inheritdoc />
    /// <exception cref="IOException">The file cannot be deleted. The message names it.</exception>
    public ValueTask ClearAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _token.Delete();
        return default;
    }

    /// <summary>The file, without the token.</summary>
    /// <returns>The path.</returns>
    public override string ToString() => Path;
}
