using System.Net.Http.Headers;
using System.Text;

namespace PlexSdk.Runtime;

/// <content>What the call sends. The content is made anew for each try: a redirect or a renewed token sends it again.</content>
public sealed partial class PlexRequest
{
    private Func<HttpContent>? _content;

    /// <summary>Sends a value as JSON.</summary>
    /// <param name="value">The value; <see langword="null" /> sends nothing.</param>
    /// <param name="contentType">The content type.</param>
    public void SetJsonBody(PlexJson? value, string contentType = "application/json") =>
        SetTextBody(value?.ToJson(), contentType);

    /// <summary>Sends a text: plain, XML, HTML or any other.</summary>
    /// <param name="text">The text; <see langword="null" /> sends nothing.</param>
    /// <param name="contentType">The content type.</param>
    public void SetTextBody(string? text, string contentType)
    {
        if (text is null)
            return;

        _content = () =>
        {
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
            content.Headers.ContentType.CharSet ??= contentType.EndsWith("json", StringComparison.Ordinal) ? null : "utf-8";
            return content;
        };
    }

    /// <summary>Sends the members of a value as an HTML form does. Where nothing else is said, a list is repeated and an object is JSON.</summary>
    /// <param name="value">The value; <see langword="null" /> sends nothing.</param>
    /// <param name="members">Members that are written otherwise.</param>
    public void SetFormBody(PlexJson? value, params FormMember[] members)
    {
        if (value is null)
            return;

        var parts = value.Pairs.SelectMany(pair => Array.Find(members, member => member.Name == pair.Key) is { } member
            ? ParameterParts.Of(pair.Key, pair.Value, member.Style, member.Explode)
            : ParameterParts.OfMember(pair.Key, pair.Value));
        SetTextBody(string.Join("&", parts.Select(part => $"{Uri.EscapeDataString(part.Key)}={part.Value}")), "application/x-www-form-urlencoded");
    }

    /// <summary>Sends the members of a value as parts of a multipart body, with the files among them as files.</summary>
    /// <param name="value">The value; <see langword="null" /> sends nothing.</param>
    /// <param name="contentType">The content type.</param>
    public void SetMultipartBody(PlexJson? value, string contentType = "multipart/form-data")
    {
        if (value is not null)
            _content = () => MultipartBody.Of(value, contentType);
    }

    /// <summary>Sends bytes as they come out of a stream.</summary>
    /// <param name="stream">The stream, which stays the caller's to dispose; <see langword="null" /> sends nothing.</param>
    /// <param name="contentType">The content type.</param>
    public void SetStreamBody(Stream? stream, string contentType)
    {
        if (stream is not null)
        {
            var body = new ReplayableStream(stream);
            _content = () => body.ToContent(contentType);
        }
    }

    internal void AddTo(HttpRequestMessage message)
    {
        // A redirect that turned the call into a GET dropped its body.
        if (_content is not null && message.Method == Method)
            message.Content = _content();

        if (Accept is not null)
        {
            message.Headers.Remove(PlexHeaders.Accept);
            message.Headers.TryAddWithoutValidation(PlexHeaders.Accept, Accept);
        }

        foreach (var header in _headers ?? NoHeaders)
        {
            // Those that describe a body, such as Content-Language, belong to it in .NET, even where it is empty.
            if (!message.Headers.TryAddWithoutValidation(header.Key, header.Value))
                (message.Content ??= new ByteArrayContent([])).Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }
}
