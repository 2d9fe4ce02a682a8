namespace PlexSdk.SpecTool.Overlays;

/// <summary>Changes a document as files in the OpenAPI Overlay format (1.0) say, so that the document itself stays untouched.</summary>
internal static class Overlay
{
    /// <summary>Applies the overlays in their order. What they bring keeps its own file, line and column.</summary>
    /// <exception cref="SpecException">One cannot be read, is malformed, or does not fit the document.</exception>
    public static void Apply(SpecDocument document, IReadOnlyList<string> overlays, SpecReaderOptions options)
    {
        var merge = new OverlayMerge(document, options);
        foreach (var name in overlays)
        {
            var file = OverlayFile.Read(name, options);
            // A document that does not exist yet stays empty.
            if (document.IsAbsent)
                continue;

            document.AddOverlay(file);
            foreach (var action in OverlayFile.Actions(file))
                action.Apply(document, merge);
        }
    }
}
