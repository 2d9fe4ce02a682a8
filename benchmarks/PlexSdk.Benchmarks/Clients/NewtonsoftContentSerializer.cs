using System.Reflection;
using System.Text;
using Newtonsoft.Json;
using Refit;

namespace PlexSdk.Benchmarks.Clients;

/// <summary>Newtonsoft.Json for Refit, as a user would write it: one serializer, over the response's stream.</summary>
internal sealed class NewtonsoftContentSerializer : IHttpContentSerializer
{
    private static readonly JsonSerializer Json = JsonSerializer.Create(new JsonSerializerSettings());

    public HttpContent ToHttpContent<T>(T item) =>
        new StringContent(JsonConvert.SerializeObject(item), Encoding.UTF8, "application/json");

    public async Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default)
    {
        using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        using var json = new JsonTextReader(reader);
        return Json.Deserialize<T>(json);
    }

    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) =>
        propertyInfo.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName;
}
