using System.Globalization;
using System.Text.Json;
using PlexSdk.SpecTool.Overlays.Query;

namespace PlexSdk.SpecTool.Overlays;

/// <summary>One change: what it is about, and what becomes of it.</summary>
internal sealed class OverlayAction
{
    private static readonly HashSet<string> Members = ["target", "description", "update", "remove"];

    private readonly SpecFile _file;
    private readonly JsonObject _action;
    private readonly JsonPath _query;

    private OverlayAction(SpecFile file, JsonObject action) => (_file, _action, _query) = (file, action, OverlayFile.Query(file, action));

    public static OverlayAction Read(SpecFile file, JsonObject action)
    {
        OverlayFile.RequireKnown(file, action, Members);
        var remove = action["remove"];
        OverlayFile.Require(
            file, !action.ContainsKey("remove") || remove?.GetValueKind() is JsonValueKind.True or JsonValueKind.False, "'remove' is true or false",
            action, "remove");
        OverlayFile.Require(
            file, action.ContainsKey("update") || remove is not null, "an action needs 'update' or 'remove'", action, "target");
        return new OverlayAction(file, action);
    }

    public void Apply(SpecDocument document, OverlayMerge merge)
    {
        var spots = Select(document);
        if (spots.Count == 0)
            document.IdleTargets.Add(_action["target"]!);

        if (_action.IsTrue("remove"))
            Remove(spots);
        else if (_action.ContainsKey("update"))
            Update(spots, merge);
    }

    private IReadOnlyList<Spot> Select(SpecDocument document)
    {
        try
        {
            return _query.Select(document.Root);
        }
        catch (FormatException error)
        {
            throw Failure(error.Message);
        }
    }

    private void Update(IReadOnlyList<Spot> spots, OverlayMerge merge)
    {
        foreach (var spot in spots)
        {
            if (merge.Into(spot.Value, _action["update"], _file) is { } fault)
                throw Failure(fault);
        }
    }

    private void Remove(IReadOnlyList<Spot> spots)
    {
        // The later elements first, so that the places of the others stay.
        foreach (var spot in spots.Reverse())
        {
            switch (spot.Holder)
            {
                case JsonObject map:
                    map.Remove(spot.Key);
                    break;
                case JsonArray list when spot.Value is not null:
                    list.Remove(spot.Value);
                    break;
                case JsonArray list:
                    list.RemoveAt(int.Parse(spot.Key, CultureInfo.InvariantCulture));
                    break;
                default:
                    throw Failure("the document itself cannot be removed");
            }
        }
    }

    private SpecException Failure(string message) => new($"the target '{_action["target"]}': {message}", _file.PositionOf(_action["target"]!));
}
