namespace PlexSdk.SpecTool.Diff.Schemas;

/// <summary>Keywords that are compared as they stand. A flag that is false is a flag that is not there.</summary>
internal static class PlainKeywords
{
    public static bool TryRead(EffectiveSchema target, string keyword, JsonNode? value)
    {
        switch (keyword)
        {
            case "readOnly" or "writeOnly" or "deprecated" or "uniqueItems":
                if (!Canonical.IsTrue(value))
                    return false;

                break;
            case "discriminator" or "xml" or "x-extensible-enum" when value is JsonObject or JsonArray:
            case "contentEncoding" or "contentMediaType" or "x-sunset" or "x-stability-level" when value is JsonValue:
            case "default":
                break;
            default:
                return false;
        }

        target.Plain.TryAdd(keyword, value);
        return true;
    }
}
