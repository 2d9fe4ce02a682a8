namespace PlexSdk.SpecTool.Reading;

/// <summary>The input cannot be used. Commands print <see cref="Exception.Message"/> as one line and exit with 2.</summary>
public sealed class SpecException : Exception
{
    /// <summary>Creates an exception whose message starts with the place, as compilers write it, where that is known.</summary>
    public SpecException(string message, SourcePosition? position = null, Exception? inner = null)
        : base(OneLine.Of(position is { } place ? $"{place}: {message}" : message), inner) => Position = position;

    /// <summary>Creates an exception for several faults, each a line of the message.</summary>
    public SpecException(IEnumerable<string> faults) : base(string.Join('\n', faults.Select(OneLine.Of)))
    {
    }

    /// <summary>Where the fault is, as far as that is known.</summary>
    public SourcePosition? Position { get; }
}
