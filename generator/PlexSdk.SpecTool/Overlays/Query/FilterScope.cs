using System.Text.Json;

namespace PlexSdk.SpecTool.Overlays.Query;

/// <summary>What a filter is asked about: a place, within a run.</summary>
internal readonly record struct FilterScope(QueryRun Run, Spot Current);

/// <summary>A value in a filter, or that there is none.</summary>
internal readonly record struct FilterValue(bool IsThere, JsonNode? Node)
{
    public static FilterValue Of(JsonNode? node) => new(true, node);

    /// <summary>The value of the only place; none where there are several or no places.</summary>
    public static FilterValue Only(IEnumerable<Spot> spots)
    {
        List<Spot> first = [.. spots.Take(2)];
        return first is [var one] ? Of(one.Value) : default;
    }

    public bool Equals(FilterValue other, QueryRun run)
    {
        run.Visit(run.Root);
        return IsThere == other.IsThere && JsonNode.DeepEquals(Node, other.Node);
    }

    /// <summary>Numbers and texts have an order; nothing else has.</summary>
    public bool IsLess(FilterValue other)
    {
        if (Kind != other.Kind)
            return false;

        return Kind switch
        {
            JsonValueKind.Number => Number < other.Number,
            JsonValueKind.String => string.CompareOrdinal(Node.AsText(), other.Node.AsText()) < 0,
            _ => false,
        };
    }

    private JsonValueKind Kind => Node?.GetValueKind() ?? JsonValueKind.Undefined;

    private double Number => double.Parse(Node!.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);
}
