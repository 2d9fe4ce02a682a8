using System.Net.Http.Headers;
using System.Text;

namespace PlexSdk.Runtime;

/// <summary>A multipart body: a part per member, files as files, objects as JSON, lists as repeated parts.</summary>
internal static class MultipartBody
{
    public static HttpContent Of(PlexJson value, string contentType)
    {
        var isForm = contentType.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase);
        var body = isForm ? new MultipartFormDataContent() : new MultipartContent(contentType.Substring("multipart/".Length).Split(';')[0]);
        foreach (var member in value.Pairs)
        {
            foreach (var part in Parts(member.Value))
            {
                part.Headers.ContentDisposition ??= new ContentDispositionHeaderValue(isForm ? "form-data" : "attachment");
                part.Headers.ContentDisposition.Name = $"\"{member.Key}\"";
                body.Add(part);
            }
        }

        return body;
    }

    private static IEnumerable<HttpContent> Parts(PlexJson member) => member switch
    {
        { Kind: JsonKinds.Arrays } => member.Elements.Select(Part),
        { Kind: JsonKinds.None, AsFile: null } => [],
        _ => [Part(member)],
    };

    private static HttpContent Part(PlexJson value) => value.AsFile is { } file ? File(file) : Text(value);

    private static HttpContent File(PlexFile file)
    {
        var content = file.Body.ToContent(file.ContentType);
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data");
        if (file.FileName is { } name)
            content.Headers.ContentDisposition.FileName = $"\"{name.Replace("\"", "%22").Replace("\r", "").Replace("\n", "")}\"";

        return content;
    }

    private static ByteArrayContent Text(PlexJson value)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(ParameterParts.Text(value) ?? value.ToJson()));
        content.Headers.ContentType = value.IsContainer ? new MediaTypeHeaderValue("application/json") : null;
        return content;
    }
}
