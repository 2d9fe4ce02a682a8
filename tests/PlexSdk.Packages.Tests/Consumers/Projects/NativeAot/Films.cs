using System.Globalization;
using System.Text;
using Catalog;
using PlexSdk;
using PlexSdk.Runtime;

namespace NativeAot;

/// <summary>Calls a client generated from Catalog.yaml, whose server gives back what it got.</summary>
internal static class Films
{
    public static async Task<string> RunAsync(PlexClientOptions options)
    {
        var server = new EchoHandler();
        using var plex = new PlexClient(options, new HttpClient(server));
        var films = new FilmsClient(plex.Transport);
        var film = new Film
        {
            Kind = Kind.TvShow, Rank = Rank.Value2, Flag = true, Price = 1.50m,
            Added = new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.Zero), Day = new DateTimeOffset(2024, 2, 29, 0, 0, 0, TimeSpan.Zero),
            Ratings = [Rating.FromNumber(7.5), Rating.FromStringList(["a"]), Rating.FromPerson(new Actor { Job = "actor", Role = "r" })],
            Cast = new Dictionary<string, Person> { ["lead"] = new() { Name = "n" } },
            Any = PlexJson.Parse("""{"pi":3.14159265358979323846}"""),
        };
        film.AdditionalProperties["more"] = 1;

        var text = new StringBuilder();
        var saved = await films.SaveFilmAsync(7, film, new() { Kinds = [Kind.Movie], Filter = new SaveFilmFilter { Year = 2024, Free = "x" }, XTrace = ["a", "b"] });
        text.AppendLine(server.Request).AppendLine(server.Body);
        text.Append(saved.Kind).Append(' ').Append(saved.Rank).Append(' ').Append(saved.Flag).Append(' ').AppendLine(saved.Price?.ToString(CultureInfo.InvariantCulture));
        text.AppendLine((saved.Ratings![2].AsPerson() as Actor)?.Role).AppendLine(saved.Cast!["lead"].Name).AppendLine(saved.Any?.ToJson());

        using var poster = new MemoryStream("bytes"u8.ToArray());
        server.Answer = """{"cast":[{"job":"actor","role":"r"},{"job":"newer"}]}""";
        var map = await films.UploadAsync(new UploadRequest { Title = "t", Poster = new PlexFile(poster, "a.png"), Film = new Film { Kind = Kind.Movie } });
        text.Append(server.Body.Contains("filename=\"a.png\"") && server.Body.Contains("{\"kind\":\"movie\"}")).Append(' ');
        text.AppendJoin(' ', map["cast"].Select(person => person.GetType().Name)).AppendLine();

        server.Answer = "found";
        text.Append(await films.SearchAsync(new SearchRequest { Text = "a b", Kinds = [Kind.Movie, Kind.TvShow] })).Append(' ').Append(server.Body);
        return text.ToString();
    }

    private sealed class EchoHandler : HttpMessageHandler
    {
        public string? Answer { get; set; }

        public string Request { get; private set; } = "";

        public string Body { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Request = $"{request.Method} {request.RequestUri!.PathAndQuery} {string.Join(' ', request.Headers.TryGetValues("X-Trace", out var trace) ? trace : [])}";
            Body = await request.Content!.ReadAsStringAsync(cancellationToken);
            return new HttpResponseMessage { Content = new StringContent(Answer ?? Body), RequestMessage = request };
        }
    }
}
