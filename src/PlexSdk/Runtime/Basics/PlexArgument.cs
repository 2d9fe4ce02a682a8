using System.ComponentModel;

namespace PlexSdk.Runtime;

/// <summary>The checks of arguments that generated operations make before anything is sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PlexArgument
{
    /// <summary>Gives <paramref name="value" /> back unless it is <see langword="null" />.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="paramName">The name of the parameter.</param>
    /// <typeparam name="T">The type of the argument.</typeparam>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value" /> is <see langword="null" />.</exception>
    public static T NotNull<T>(T? value, string paramName) => value ?? throw new ArgumentNullException(paramName);

    /// <summary>Gives <paramref name="value" /> back unless it is <see langword="null" /> or empty.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="paramName">The name of the parameter.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value" /> is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException"><paramref name="value" /> is empty or white space.</exception>
    public static string NotEmpty(string? value, string paramName) =>
        string.IsNullOrWhiteSpace(NotNull(value, paramName)) ? throw new ArgumentException("The value must not be empty.", paramName) : value!;
}
