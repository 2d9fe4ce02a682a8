using System.Text;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Answers;

/// <summary>One answer, and what the caller gets for it.</summary>
/// <param name="Operation">Which operation is called.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="ContentType">Its Content-Type; null for none.</param>
/// <param name="What">The body in words.</param>
/// <param name="Body">The body's bytes.</param>
public sealed record AnswerRow(Operation Operation, int Status, string? ContentType, string What, byte[] Body)
{
    /// <summary>The exception, or null for a value.</summary>
    public Type? Error { get; init; }

    /// <summary>The end of the exception's message; for a value, what is worth knowing of it.</summary>
    public string Says { get; init; } = "";

    /// <summary>The value, written as the plainest JSON.</summary>
    public string? Value { get; init; }

    /// <summary>The messages of <see cref="PlexApiException.Errors"/>.</summary>
    public string[] Errors { get; init; } = [];

    /// <summary>The kept body; null where it is <see cref="Body"/> as UTF-8.</summary>
    public string? Kept { get; init; }

    public Type? Inner { get; init; }

    public string Token { get; init; } = Plex.CallerToken;

    public string? Location { get; init; }

    public int? BreaksAfter { get; init; }

    public Answer Answer
    {
        get
        {
            var answer = new Answer(Status, ContentType, Body) { BreaksAfter = BreaksAfter };
            return Location is null ? answer : answer.With("Location", Location);
        }
    }

    public string? KeptBody => Kept ?? (Body.Length == 0 ? null : Encoding.UTF8.GetString(Body));

    public override string ToString() => $"{Operation} {Status} {ContentType ?? "untyped"}: {What}";
}
