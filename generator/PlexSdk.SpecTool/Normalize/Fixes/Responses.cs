
namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Finds what a call returns: the body of its successes (<c>2XX</c> ranges and a lone <c>default</c> included), a choice where they
/// differ; JSON before text, XML and bytes. Where the document says nothing of the body (no content, or a <c>text/html</c> without a
/// schema, which Plex's description has 78 times), a GET gives the bytes, since it was sent for them; other calls give nothing.
/// </summary>
internal sealed class Responses : INormalization
{
    public void Apply(SpecModel spec)
    {
        foreach (var operation in spec.Operations())
        {
            var successes = Successes(operation);
            List<Offer> offers =
            [
                .. from success in successes
                   from offer in success.Response.Object("content").Objects()
                   let kind = MediaKinds.Of(offer.Key, offer.Value)
                   where kind is not (MediaKind.Json or MediaKind.Form) || offer.Value["schema"] is JsonObject
                   select new Offer(offer.Key, offer.Value, kind),
            ];
            var description = successes.Select(success => success.Response.Text("description")).FirstOrDefault(text => text is { Length: > 0 });
            operation.Node[Marks.ResultText] = description;
            operation.Node[Marks.Successes] = JsonNodes.ToJsonArray(successes.Select(success => success.Status));
            if (offers.All(offer => DoubtfulContent.IsUndescribed(offer.Type, offer.Media)))
            {
                Undescribed(operation, successes, offers);
                continue;
            }

            var best = offers.Min(offer => offer.Kind);
            var isImage = offers.All(offer => offer.Kind == MediaKind.Text)
                && DoubtfulContent.IsImageAsText(operation, [.. successes.Select(success => success.Response)]);
            if (isImage || best is MediaKind.Text or MediaKind.Xml && offers.Any(offer => offer.Kind == MediaKind.Stream))
            {
                // A playlist or the film itself: as bytes, both arrive unharmed.
                best = MediaKind.Stream;
                offers = [.. offers.Select(offer => offer with { Kind = MediaKind.Stream })];
            }

            List<Offer> chosen = [.. offers.Where(offer => offer.Kind == best)];
            operation.Result = best switch
            {
                MediaKind.Json or MediaKind.Form => ResultKind.Json,
                MediaKind.Text or MediaKind.Xml => ResultKind.Text,
                _ => ResultKind.Stream,
            };
            operation.Node[Marks.Accept] = isImage ? DoubtfulContent.Any : string.Join(", ", chosen.Select(offer => offer.Type).Distinct());
            operation.Node[Marks.ResultSchema] = Schema(best, chosen);
        }
    }

    private static void Undescribed(SpecOperation operation, List<SpecResponse> successes, List<Offer> offers)
    {
        var hasBody = DoubtfulContent.GivesBody(operation, successes);
        operation.Result = hasBody ? ResultKind.Stream : ResultKind.None;
        if (hasBody)
        {
            operation.Node[Marks.Accept] = DoubtfulContent.Any;
            operation.Node[Marks.ResultSchema] = Schema(MediaKind.Stream, []);
        }
        else if (offers.Count > 0)
        {
            operation.Node[Marks.Accept] = string.Join(", ", offers.Select(offer => offer.Type).Distinct());
        }
    }

    private static List<SpecResponse> Successes(SpecOperation operation)
    {
        List<SpecResponse> all = [.. operation.Responses.OrderBy(response => response.Status, StringComparer.Ordinal)];
        List<SpecResponse> successes = [.. all.Where(response => response.Status.StartsWith('2'))];
        return successes.Count > 0 ? successes : [.. all.Where(response => response.Status == "default" && all.Count == 1)];
    }

    /// <summary>The successes' schemas, which get their names where they stand; the result refers to them afterwards.</summary>
    private static JsonObject Schema(MediaKind kind, List<Offer> chosen)
    {
        for (var i = 0; i < chosen.Count; i++)
            chosen[i].Media[Marks.Chosen] = $"{i}";

        return kind switch
        {
            MediaKind.Json or MediaKind.Form => new JsonObject(),
            MediaKind.Text or MediaKind.Xml => new JsonObject { ["type"] = "string" },
            _ => new JsonObject { ["type"] = "string", ["format"] = "binary" },
        };
    }

    /// <summary>One content type of a success.</summary>
    private sealed record Offer(string Type, JsonObject Media, MediaKind Kind);
}
