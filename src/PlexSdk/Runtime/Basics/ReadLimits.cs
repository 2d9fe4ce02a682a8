namespace PlexSdk.Runtime;

/// <summary>
/// What reading one response may take: its time, and how many values are kept beside the documented scalars. An object costs many
/// times the bytes that it takes in a body, and a body of nothing but objects must not fill the memory.
/// </summary>
/// <param name="MaxValues">The number of objects and undocumented values.</param>
/// <param name="CancellationToken">Ends the reading.</param>
internal readonly record struct ReadLimits(int MaxValues, CancellationToken CancellationToken)
{
    /// <summary>How many bytes of the limit of a body allow one value. Few servers write less for one.</summary>
    private const int BytesPerValue = 16;

    private const int FewestValues = 1024;
    private const int StepsBetweenLooks = 1024;

    public static ReadLimits None { get; } = new(int.MaxValue, CancellationToken.None);

    /// <summary>Is told of the page that the response is; <see langword="null" /> where nobody wants to know.</summary>
    public PageMarks? Page { get; init; }

    /// <summary>The limits for a body of up to <paramref name="maxBytes" />.</summary>
    public static ReadLimits Of(int maxBytes, CancellationToken cancellationToken) =>
        new(Math.Max(maxBytes / BytesPerValue, FewestValues), cancellationToken);

    /// <summary>Looks now and then whether the call is over.</summary>
    /// <param name="steps">How much was read.</param>
    /// <exception cref="OperationCanceledException">The call is over.</exception>
    public void CheckTime(int steps)
    {
        if (steps % StepsBetweenLooks == 0)
            CancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Looks whether so many values may be kept.</summary>
    /// <exception cref="ResponseFormatException">There are more values than allowed.</exception>
    public void CheckValues(int values)
    {
        if (values > MaxValues)
        {
            throw new ResponseFormatException(
                $"The body has more than {MaxValues} objects and undocumented values, which is one for each {BytesPerValue} bytes of MaxResponseBytes.");
        }
    }
}
