namespace PlexSdk.SpecTool.Diff.Schemas;

/// <summary>Reads lengths, sizes and ranges; of two limits the tighter one counts.</summary>
internal static class BoundReader
{
    public static bool TryRead(EffectiveSchema target, JsonObject schema, string keyword, JsonNode? value)
    {
        if (!Canonical.Number(value, out var number))
            return false;

        switch (keyword)
        {
            case "maximum" or "minimum":
                var isExclusive = Canonical.IsTrue(schema[keyword == "maximum" ? "exclusiveMaximum" : "exclusiveMinimum"]);
                return Tighten(target, keyword, new Bound(number, isExclusive), isUpper: keyword == "maximum");
            case "exclusiveMaximum":
                return Tighten(target, "maximum", new Bound(number, true), isUpper: true) && target.Sources.TryAdd("maximum", schema);
            case "exclusiveMinimum":
                return Tighten(target, "minimum", new Bound(number, true), isUpper: false) && target.Sources.TryAdd("minimum", schema);
            case "maxLength" or "maxItems" or "maxProperties" or "maxContains":
                return Tighten(target, keyword, new Bound(number, false), isUpper: true);
            case "minLength" or "minItems" or "minProperties":
                return number > 0 && Tighten(target, keyword, new Bound(number, false), isUpper: false);
            case "minContains":
                return number != 1 && Tighten(target, keyword, new Bound(number, false), isUpper: false);
            case "multipleOf":
                target.Multiples.Add(number);
                return true;
            default:
                return false;
        }
    }

    private static bool Tighten(EffectiveSchema target, string keyword, Bound bound, bool isUpper)
    {
        if (!target.Bounds.TryGetValue(keyword, out var known) || Compare(known, bound, isUpper) > 0)
            target.Bounds[keyword] = bound;

        return true;
    }

    /// <summary>Below zero when <paramref name="left"/> is the tighter of two limits.</summary>
    public static int Compare(Bound left, Bound right, bool isUpper)
    {
        var order = isUpper ? left.Value.CompareTo(right.Value) : right.Value.CompareTo(left.Value);
        return order != 0 ? order : right.IsExclusive.CompareTo(left.IsExclusive);
    }
}
