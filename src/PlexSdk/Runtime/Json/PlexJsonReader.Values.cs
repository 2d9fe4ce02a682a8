using System.Globalization;
using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <content>Values that are kept as they are.</content>
public sealed partial class PlexJsonReader
{
    // The text, until its digits are looked for.
    private object? _text;

    /// <summary>Reads the value that the reader is at as it is.</summary>
    /// <returns>The value.</returns>
    public PlexJson ReadJson()
    {
        CountValue();
        return _json is PlexJsonTreeReader tree ? tree.Take() : Read();
    }

    private PlexJson Read() => _json.TokenType switch
    {
        JsonToken.StartObject => Members(),
        JsonToken.StartArray => Items(),
        JsonToken.Integer => PlexJson.Number(Convert.ToString(_json.Value, CultureInfo.InvariantCulture)!),
        JsonToken.Float => Real(),
        JsonToken.Boolean => (bool)_json.Value!,
        JsonToken.Null => PlexJson.Null,
        _ => WireText.Of(_json.Value)!,
    };

    private PlexJson Members()
    {
        List<KeyValuePair<string, PlexJson>>? members = null;
        while (MoveToProperty() is { } name)
            (members ??= []).Add(PlexJson.Member(name, ReadJson()));

        return PlexJson.OfMembers(members);
    }

    private PlexJson Items()
    {
        List<PlexJson>? items = null;
        while (MoveToElement())
            (items ??= []).Add(ReadJson());

        return PlexJson.OfItems(items);
    }

    private PlexJson Real() => Digits() is { } digits ? PlexJson.Number(digits)
        : _json.Value is double number ? number
        : PlexJson.Number(WireText.Of(_json.Value)!);

    /// <summary>The digits of the number that the reader is at, where they may say more than the number.</summary>
    private string? Digits()
    {
        if (_json is PlexJsonTreeReader tree)
            return tree.Current.Text;

        if (_text is IRereadable text)
            _text = new NumberText(text.Reread());

        return _json.Value is double value ? (_text as NumberText)?.Before(Line, Position, value) : null;
    }
}
