namespace PlexSdk.Tests.Support;

/// <summary>Answers in this process, and keeps what was asked.</summary>
public sealed class StubHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    private readonly List<Uri> _uris = [];

    public StubHandler(Func<HttpRequestMessage, HttpResponseMessage> answer)
        : this((request, _) => Task.FromResult(answer(request)))
    {
    }

    public StubHandler(params Answer[] answers)
        : this(Next(answers))
    {
    }

    public IReadOnlyList<Uri> Uris => _uris;

    public bool IsDisposed { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lock (_uris)
        {
            _uris.Add(request.RequestUri!);
        }

        return answer(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }

    // The last answer is given again and again.
    private static Func<HttpRequestMessage, HttpResponseMessage> Next(Answer[] answers)
    {
        var next = 0;
        return request => answers[Math.Min(next++, answers.Length - 1)].ToResponse(request);
    }
}
