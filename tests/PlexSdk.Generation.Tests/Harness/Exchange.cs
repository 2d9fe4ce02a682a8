namespace PlexSdk.Generation.Tests.Harness;

/// <summary>One call of a user, what must arrive on the wire, what the server answers, and what the user must get.</summary>
/// <param name="Fixture">The fixture.</param>
/// <param name="Call">The user's method.</param>
/// <param name="Request">The request line.</param>
internal sealed record Exchange(string Fixture, string Call, string Request)
{
    /// <summary>Headers that must have arrived, as <c>Name: value</c>.</summary>
    public string[] Headers { get; init; } = [];

    /// <summary>Names of headers that must not have arrived.</summary>
    public string[] AbsentHeaders { get; init; } = [];

    /// <summary>The body that must have arrived.</summary>
    public string Body { get; init; } = "";

    /// <summary>Whether the call must carry no token.</summary>
    public bool IsAnonymous { get; init; }

    public int Status { get; init; } = 200;

    public string AnswerType { get; init; } = "application/json";

    public string Answer { get; init; } = "{}";

    /// <summary>What the user's method must return.</summary>
    public string Returns { get; init; } = "";

    public override string ToString() => $"{Fixture}.{Call}";
}
