using System.Text.Json.Nodes;

namespace PlexSdk.Testing;

public sealed partial class PlexFault
{
    /// <summary>The right body under another <c>Content-Type</c>.</summary>
    /// <param name="contentType">The value, sent as it is.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentException"><paramref name="contentType"/> has control characters.</exception>
    public static PlexFault WrongContentType(string contentType)
    {
        HeaderRules.ThrowIfNotValue(contentType, nameof(contentType));
        return new(answer => answer with { ContentType = contentType });
    }

    /// <summary>The right body with another status, such as 200 where plex.tv answers 201.</summary>
    /// <param name="status">200 to 999; 204, 205 and 304 have no body.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no final HTTP status.</exception>
    public static PlexFault OtherStatus(int status)
    {
        Final(status);
        return new(answer => answer with { Status = status });
    }

    /// <summary>One more header, such as <c>Retry-After</c> or <c>Content-Encoding</c>.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value, sent as UTF-8.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentException">A header can not be so; a value has no control characters.</exception>
    public static PlexFault Header(string name, string value)
    {
        HeaderRules.ThrowIfNotName(name);
        HeaderRules.ThrowIfNotValue(value, nameof(value));
        return new(answer => answer with { Headers = [.. answer.Headers, new(name, value)] });
    }

    /// <summary>The body compressed, with <c>Content-Encoding: gzip</c>, whether the caller accepts it or not.</summary>
    /// <returns>The fault.</returns>
    public static PlexFault Gzip() => new(answer => answer with { Compressed = true });

    /// <summary>
    /// Changes the server's answer by a function of your own, which edits it in place: a server's document, whose only member
    /// is <c>MediaContainer</c>; plex.tv's object, or each object of its array. Scalars become attributes where the caller
    /// wants XML.
    /// </summary>
    /// <param name="edit">The change, called for each request. If it throws, the answer is a 500 that says so.</param>
    /// <returns>The fault. It leaves errors, which are no Plex content, alone.</returns>
    public static PlexFault Edit(Action<JsonObject> edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        return new(answer =>
        {
            foreach (var document in answer.Status >= 400 ? [] : Objects(answer.Document))
                edit(document);

            return answer;
        });
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? document) => document switch
    {
        JsonObject members => [members],
        JsonArray items => items.OfType<JsonObject>(),
        _ => [],
    };
}
