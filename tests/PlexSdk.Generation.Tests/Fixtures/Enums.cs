using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Enums;
using Newtonsoft.Json;
using PlexSdk.Runtime;

public static class Caller
{
    public static async Task<string> Places(PlexTransport transport)
    {
        Item item = await new EnumsClient(transport).GetItemsAsync(
            Kind.From("new kind"), Rank.Value10, MediaType.TvShow, new() { Other = 18, Types = [MediaType.Movie, 17], XKind = "other", Kind = Kind.KindValue });
        return $"{item.Type} {(long)item.Type!} {item.Type == MediaType.From(4)} {item.Kind} {item.Kind == "newer"} {item.Rank == Rank.Value10} {(double)item.Rank!} "
            + $"{string.Join(",", item.Kinds!)} {item.AdditionalProperties["kinds"]} {item.Types!["a"].Value} {item.AdditionalProperties["types"]} "
            + $"{item.Settings![0].AsAuto()} {item.Settings[0].AsNever() is null} {item.Settings[1].AsAuto() is null} {item.Settings[2].AsInteger()} {item.Level!.AsKind()}";
    }

    public static async Task<string> Misfits(PlexTransport transport)
    {
        Item item = await new EnumsClient(transport).AddItemAsync(new Item { Type = MediaType.From("16"), Kind = "odd", Kinds = [Kind.Movie, "rare"], Types = new Dictionary<string, MediaType> { ["b"] = 3 } });
        return $"{item.Type is null} {item.AdditionalProperties["type"].ToJson()} {item.Kind is null} {item.AdditionalProperties["kind"].ToJson()} {item.Rank}";
    }

    public static async Task<string> RoundTrip(PlexTransport transport)
    {
        Item item = await new EnumsClient(transport).AddItemAsync(new Item { Setting = Setting.FromAuto(Auto.AutoValue), Level = Level.FromKind("high") });
        return JsonConvert.SerializeObject(item);
    }

    public static async Task<string> Form(PlexTransport transport)
    {
        await new EnumsClient(transport).SendFormAsync(new Item { Type = 20, Kind = Kind.TvShow, Kinds = ["a", "b"] });
        return "";
    }

    public static async Task<string> Multipart(PlexTransport transport)
    {
        await new EnumsClient(transport).UploadAsync(new UploadRequest { Kind = "odd", Type = MediaType.Movie });
        return "";
    }

    public static async Task<string> Body(PlexTransport transport)
    {
        Kind kind = await new EnumsClient(transport).PutTypeAsync(33);
        return kind.Value switch
        {
            Kind.Values.Movie => "film",
            Kind.Values.ToStringValue or Kind.Values.EqualsValue or Kind.Values.FromValue or Kind.Values.PlexArgumentValue => "clash",
            null => "none",
            var other => other,
        };
    }

    public static async Task<string> Equality(PlexTransport transport)
    {
        Kind none = default;
        Kind read = await new EnumsClient(transport).PutTypeAsync(1);
        Kind? missing = null;
        bool[] facts =
        [
            read == Kind.Movie, read != Kind.TvShow, read.Equals((object)Kind.From("movie")), read.GetHashCode() == Kind.Movie.GetHashCode(), !read.Equals("x"),
            read != "Movie", none == default, none.Value is null, none.ToString().Length == 0, none.GetHashCode() == 0, none != "", missing == null, missing != Kind.Movie,
            read != null, new HashSet<Kind> { Kind.Movie, "movie", none }.Count == 2,
        ];
        return $"{Array.IndexOf(facts, false)} {MediaType.Movie.Value} {(int)MediaType.TvShow} {Throws<ArgumentNullException>(() => Kind.From(null!))} {Throws<ArgumentException>(() => MediaType.From("x"))} "
            + $"{Throws<InvalidCastException>(() => _ = (long)default(MediaType))} {Throws<ArgumentException>(() => Rank.From(double.NaN))} "
            + $"{Throws<ArgumentNullException>(() => new EnumsClient(transport).PutTypeAsync(default))} {Throws<ArgumentNullException>(() => new EnumsClient(transport).GetItemsAsync(default, 1, 1))} "
            + $"{Throws<ArgumentNullException>(() => new EnumsClient(transport).GetItemsAsync("x", 1, default))}";
    }

    public static async Task<string> Serializers(PlexTransport transport)
    {
        await new EnumsClient(transport).PutTypeAsync(1);
        var pair = new Pair { Kind = "a\"b", Type = 7, Map = new() { ["tv show"] = Rank.Value15 } };
        var newtonsoft = JsonConvert.SerializeObject(pair);
        var text = System.Text.Json.JsonSerializer.Serialize(pair);
        return $"{newtonsoft} {text} {JsonConvert.DeserializeObject<Pair>(text)!.Same(pair)} {System.Text.Json.JsonSerializer.Deserialize<Pair>(newtonsoft)!.Same(pair)} "
            + $"{JsonConvert.DeserializeObject<MediaType?>("null") is null} {JsonConvert.DeserializeObject<MediaType>("{}") == default} {Throws<System.Text.Json.JsonException>(() => System.Text.Json.JsonSerializer.Deserialize<MediaType>("\"x\""))} "
            + $"{System.Text.Json.JsonSerializer.Serialize(default(Kind))}";
    }

    private static bool Throws<T>(Action call) where T : Exception
    {
        try
        {
            call();
            return false;
        }
        catch (T)
        {
            return true;
        }
    }

    public class Pair
    {
        public Kind Kind { get; set; }

        public MediaType? Type { get; set; }

        public Kind? None { get; set; }

        public Dictionary<Kind, Rank>? Map { get; set; }

        public bool Same(Pair other) => Kind == other.Kind && Type == other.Type && None == other.None && Map!.SequenceEqual(other.Map!);
    }
}
