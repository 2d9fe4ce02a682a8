using PlexSdk;

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddPlexClient(options =>
{
    options.ServerUri = new Uri(builder.Configuration["PLEX_URL"]!);
    options.AccessToken = builder.Configuration["PLEX_TOKEN"];
    options.ClientIdentifier = "consumer";
});

var app = builder.Build();
app.MapGet("/", async (IPlexClient plex, CancellationToken cancellationToken) =>
{
    var token = await plex.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All, cancellationToken);
    var info = await plex.Authentication.GetSourceConnectionInformationAsync(builder.Configuration["PLEX_SOURCE"]!, null, cancellationToken);
    return $"{token.MediaContainer.Token.Length} characters, {info.MediaContainer.Device.Connection.Count} connections";
});

// One request to itself, and the end.
await app.StartAsync();
using var http = new HttpClient();
Console.WriteLine(await http.GetStringAsync(new Uri(app.Urls.Single())));
await app.StopAsync();
