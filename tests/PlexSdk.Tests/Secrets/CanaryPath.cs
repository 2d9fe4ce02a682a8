using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Secrets;

/// <summary>One way through the client on which a token could get out.</summary>
public sealed record CanaryPath(string Name, Func<Task<object?>> Walk)
{
    public const string Caller = "cAnary-caller-7c1f/9+b\"4&e";
    public const string Served = "cAnary-served-2d8a";
    public const string Transient = "transient-cAnary90-f91a-4391-8bf7-e0dfa7240285";

    /// <summary>What every token here has in it, whatever its punctuation is written as.</summary>
    public static readonly string[] Marks = ["7c1f", "2d8a", "cAnary90"];

    public static PlexClientOptions Options() => Plex.Options(options => options.AccessToken = Caller);

    public static CanaryPath Answering(string name, int status, string? contentType, string body, params (string Name, string Value)[] headers) =>
        new(name, () => CallAsync(headers.Aggregate(new Answer(status, contentType, body), (answer, header) => answer.With(header.Name, header.Value))));

    public static async Task<object?> CallAsync(Answer answer, Action<PlexClientOptions>? change = null)
    {
        var options = Options();
        change?.Invoke(options);
        using var plex = new PlexClient(options, new HttpClient(Plex.Answering(answer)));
        return await plex.GetSourceAsync();
    }

    public override string ToString() => Name;
}
