using PlexSdk.Runtime;

namespace PlexSdk.Tests.Support;

/// <summary>A client as the generator writes them: one operation, whose response is a container of items.</summary>
internal sealed class ShelfClient(PlexTransport transport) : PlexClientBase(transport), IShelfClient
{
    public Task<Shelf> GetShelfAsync(string id, int? year = null, CancellationToken cancellationToken = default)
    {
        var request = new PlexRequest("getShelf", HttpMethod.Get, $"shelf/{PlexPath.Segment(id, nameof(id))}") { Accept = "application/json" };
        request.AddQuery("year", year);
        request.AddHeader("X-Shelf", "a");
        return SendAsync(request, static json => json.ReadModel(static () => new Shelf()), cancellationToken);
    }

    public Task<Shelf> GetOpenShelfAsync(CancellationToken cancellationToken = default) =>
        SendAsync(new PlexRequest("getOpenShelf", HttpMethod.Get, "open") { IsAnonymous = true }, static json => json.ReadModel(static () => new Shelf()), cancellationToken);
}

internal interface IShelfClient : IPlexOperations
{
    Task<Shelf> GetShelfAsync(string id, int? year = null, CancellationToken cancellationToken = default);
}

/// <summary>An envelope, as the generator writes them.</summary>
internal sealed class Shelf : PlexModel
{
    public ShelfContainer MediaContainer { get; set; } = null!;

    protected override string? MissingProperty => MediaContainer is null ? "MediaContainer" : base.MissingProperty;

    protected override bool TryReadProperty(string name, PlexJsonReader json)
    {
        if (name != "MediaContainer")
            return base.TryReadProperty(name, json);

        MediaContainer = json.ReadModel(static () => new ShelfContainer())!;
        return true;
    }

    protected override void WriteProperties(PlexJsonWriter json) => json.Write("MediaContainer", MediaContainer);
}

/// <summary>A container of items.</summary>
internal sealed class ShelfContainer : PlexModel
{
    public IReadOnlyList<ShelfItem> Metadata { get; set; } = PlexAbsent.List<ShelfItem>();

    public IDictionary<string, PlexJson> Notes { get; set; } = PlexAbsent.Map<PlexJson>();

    protected override bool TryReadProperty(string name, PlexJsonReader json)
    {
        switch (name)
        {
            case "Metadata": Metadata = json.ReadModels(static () => new ShelfItem()); return true;
            case "Notes": Notes = json.ReadMap(static json => json.ReadJson()) ?? Notes; return true;
            default: return base.TryReadProperty(name, json);
        }
    }

    protected override void WriteProperties(PlexJsonWriter json)
    {
        json.Write("Metadata", PlexJson.FromList(Metadata, static value => value));
        json.Write("Notes", PlexJson.FromMap(Notes, static value => value));
    }
}

/// <summary>An item that documents <c>Directory</c> itself, and a value of several types.</summary>
internal sealed class ShelfItem : PlexModel
{
    public string? Title { get; set; }

    public IReadOnlyList<ShelfItem> Directory { get; set; } = PlexAbsent.List<ShelfItem>();

    public ShelfValue? Value { get; set; }

    protected override bool TryReadProperty(string name, PlexJsonReader json)
    {
        switch (name)
        {
            case "title": Title = json.ReadString(); return true;
            case "Directory": Directory = json.ReadModels(static () => new ShelfItem()); return true;
            case "value": Value = json.ReadUnion(static () => new ShelfValue()); return true;
            case "secret": Value = json.ReadUnion(static () => new ShelfValue(), isSecret: true); return true;
            case "accessToken": Value = json.ReadUnion(static () => new ShelfValue()); return true;
            default: return base.TryReadProperty(name, json);
        }
    }

    protected override void WriteProperties(PlexJsonWriter json)
    {
        json.Write("title", Title);
        json.Write("Directory", PlexJson.FromList(Directory, static value => value));
        json.Write("value", Value);
    }
}

/// <summary>A text, a number, a flag or items.</summary>
internal sealed class ShelfValue : PlexUnion
{
    public string? AsText() => As(JsonKinds.Strings, static json => json.ReadString());

    public long? AsNumber() => As(JsonKinds.Numbers, static json => json.ReadInt64());

    public bool? AsFlag() => As(JsonKinds.Booleans, static json => json.ReadBoolean());

    public IReadOnlyList<ShelfItem>? AsItems() => As(JsonKinds.Arrays, static json => json.ReadModels(static () => new ShelfItem()));
}
