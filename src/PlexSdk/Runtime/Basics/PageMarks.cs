using System.Globalization;

namespace PlexSdk.Runtime;

/// <summary>
/// What a response says of the page that it is: Plex's containers have <c>offset</c> and <c>totalSize</c> (documented by
/// Plex), whether or not the OpenAPI document names them. It is filled while the response is read.
/// </summary>
internal sealed class PageMarks
{
    // The members of the body, and those of the container in it.
    private const int DeepestContainer = 2;

    /// <summary>The position of the first element among all, from 0.</summary>
    public long? Offset { get; private set; }

    /// <summary>How many elements there are in all.</summary>
    public long? Total { get; private set; }

    /// <summary>Looks at a member.</summary>
    /// <param name="depth">How many objects and arrays it is within.</param>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="value">Its value, where it is a single one.</param>
    public void Note(int depth, string name, object? value)
    {
        if (depth > DeepestContainer)
            return;

        if (name == "offset")
            Offset = Number(value);
        else if (name == "totalSize")
            Total = Number(value);
    }

    private static long? Number(object? value) => value switch
    {
        long number => number,
        string text when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
