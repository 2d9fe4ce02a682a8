using PlexSdk.Tests.Answers;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Fuzzing;

/// <summary>One call and what the server answers it.</summary>
public sealed record FuzzInput(Operation Operation, Answer Answer, int MaxResponseBytes = 1 << 20, int MaxErrorBytes = 1 << 16)
{
    /// <summary>Calls the client: a value, or whatever it throws.</summary>
    public async Task<object> CallAsync()
    {
        using var http = new HttpClient(Plex.Answering(Answer));
        using var plex = new PlexClient(Plex.Options(options => (options.MaxResponseBytes, options.MaxErrorBytes) = (MaxResponseBytes, MaxErrorBytes)), http);
        return Operation == Operation.GetTransientToken ? await plex.GetTokenAsync() : await plex.GetSourceAsync();
    }

    public override string ToString()
    {
        var headers = string.Join("; ", Answer.Headers.Select(header => $"{header.Key}: {header.Value}"));
        return $"{Operation} {Answer.Status} type [{Answer.ContentType}] headers [{headers}] breaks [{Answer.BreaksAfter}] limits [{MaxResponseBytes}, {MaxErrorBytes}] body {Convert.ToBase64String(Answer.Body)}";
    }
}
