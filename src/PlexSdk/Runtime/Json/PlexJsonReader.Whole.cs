using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <content>What is read otherwise than as the whole body of a success.</content>
public sealed partial class PlexJsonReader
{
    /// <summary>Reads a tree as a value, if all of it fits.</summary>
    internal static T? ReadTree<T>(PlexJson tree, Func<PlexJsonReader, T?> read, XmlOrder? order = null) =>
        TryReadTree(tree, read, order, out var value) ? value : default;

    /// <inheritdoc cref="ReadTree" />
    internal static bool TryReadTree<T>(PlexJson tree, Func<PlexJsonReader, T?> read, XmlOrder? order, out T? value)
    {
        using var json = new PlexJsonTreeReader(tree);
        try
        {
            var reader = new PlexJsonReader(json, text: null) { Order = order };
            reader.Advance();
            value = read(reader);
            return reader.TakeRejected() is null;
        }
        catch (Exception exception) when (IsFormat(exception))
        {
            value = default;
            return false;
        }
    }

    /// <summary>Reads a tree that stands for a part of what this reader reads.</summary>
    /// <returns>What was read, and what of it was set aside.</returns>
    internal (T Value, PlexJson? Rejected) ReadInner<T>(PlexJson tree, Func<PlexJsonReader, T> read)
    {
        using var json = new PlexJsonTreeReader(tree);
        var reader = new PlexJsonReader(json, text: null, _isLenient) { Order = Order };
        reader.Advance();
        return (read(reader), reader.TakeRejected());
    }

    /// <summary>Reads what can be read of a model: a fault in the text ends the reading, and what came before it stays.</summary>
    internal static void ReadInto(PlexModel model, TextReader text)
    {
        using var json = Over(text);
        ReadInto(model, json, text);
    }

    /// <inheritdoc cref="ReadInto(PlexModel, TextReader)" />
    internal static void ReadInto(PlexModel model, PlexJson tree)
    {
        using var json = new PlexJsonTreeReader(tree);
        ReadInto(model, json, text: null);
    }

    /// <summary>Reads a model for Newtonsoft.Json's serializer, to which no member is required.</summary>
    internal static PlexModel? ReadModel(JsonReader json, Func<PlexModel> create)
    {
        var dates = json.DateParseHandling;
        json.DateParseHandling = DateParseHandling.None;
        try
        {
            return new PlexJsonReader(json, text: null, isLenient: true).ReadModel(create);
        }
        finally
        {
            json.DateParseHandling = dates;
        }
    }

    /// <summary>Reads a value for Newtonsoft.Json's serializer.</summary>
    internal static PlexJson ReadJson(JsonReader json) => new PlexJsonReader(json, text: null).ReadJson();

    private static void ReadInto(PlexModel model, JsonReader json, TextReader? text)
    {
        try
        {
            var reader = new PlexJsonReader(json, text);
            reader.Advance();
            model.ReadFrom(reader);
        }
        catch (Exception exception) when (IsFormat(exception))
        {
        }
    }

    private static bool IsFormat(Exception exception) => exception is JsonReaderException or ResponseFormatException;
}
