using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace PlexSdk.Runtime;

/// <summary>A multipart body: a part per member, files as files, objects as JSON, lists as repeated parts.</summary>
internal static class MultipartBody
{
    public static HttpContent Of(object value, string contentType)
    {
        var isForm = contentType.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase);
        var body = isForm ? new MultipartFormDataContent() : new MultipartContent(contentType.Substring("multipart/".Length).Split(';')[0]);
        foreach (var (name, member) in Members(value))
        {
            foreach (var part in Parts(member))
            {
                part.Headers.ContentDisposition ??= new ContentDispositionHeaderValue(isForm ? "form-data" : "attachment");
                part.Headers.ContentDisposition.Name = $"\"{name}\"";
                body.Add(part);
            }
        }

        return body;
    }

    private static IEnumerable<(string Name, object? Value)> Members(object value)
    {
        if (WireJson.Contract(value) is not JsonObjectContract contract)
            return (WireJson.ToToken(value) as JObject)?.Properties().Select(member => (member.Name, (object?)member.Value)) ?? [];

        var declared = contract.Properties.Where(property => !property.Ignored)
            .Select(property => (property.PropertyName!, property.ValueProvider!.GetValue(value)));
        var others = (value as PlexModel)?.AdditionalProperties.Select(member => (member.Key, (object?)member.Value)) ?? [];
        return declared.Concat(others);
    }

    private static IEnumerable<HttpContent> Parts(object? member) => member switch
    {
        null => [],
        PlexFile file => [File(file)],
        IEnumerable<PlexFile> files => files.Select(File),
        _ => WireJson.ToToken(member) is JArray list ? list.Select(Text) : [Text(WireJson.ToToken(member))],
    };

    private static HttpContent File(PlexFile file)
    {
        var content = file.Body.ToContent(file.ContentType);
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data");
        if (file.FileName is { } name)
            content.Headers.ContentDisposition.FileName = $"\"{name.Replace("\"", "%22").Replace("\r", "").Replace("\n", "")}\"";

        return content;
    }

    private static HttpContent Text(JToken token)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(ParameterParts.Text(token) ?? token.ToString(Formatting.None)));
        content.Headers.ContentType = token is JContainer ? new MediaTypeHeaderValue("application/json") : null;
        return content;
    }
}
