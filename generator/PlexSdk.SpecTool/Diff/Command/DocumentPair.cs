using PlexSdk.SpecTool.Lint;
using PlexSdk.SpecTool.Lint.Rules;
using PlexSdk.SpecTool.Overlays;

namespace PlexSdk.SpecTool.Diff.Command;

/// <summary>Both documents, without errors.</summary>
internal sealed record DocumentPair(SpecDocument Base, SpecDocument Head)
{
    /// <summary>Reads and checks both at once: this takes most of the time, and they do not need each other.</summary>
    /// <exception cref="SpecException">One cannot be used; the message has a line for each of the errors of both.</exception>
    public static DocumentPair Read(DiffRequest request)
    {
        var options = new SpecReaderOptions { GitFolder = request.GitFolder, AllowOutsideFolder = request.AllowsOutsideFolder };
        var reading = Task.Run(() => Read(request.Head, request.Overlays, options));
        var before = Read(request.Base, request.Overlays, options with { AbsentIsEmpty = true });
        var after = reading.GetAwaiter().GetResult();
        List<string> faults = [.. before.Faults, .. after.Faults.Except(before.Faults)];
        return faults.Count == 0 ? new DocumentPair(before.Document!, after.Document!) : throw new SpecException(faults);
    }

    private static (SpecDocument? Document, IReadOnlyList<string> Faults) Read(string source, IReadOnlyList<string> overlays, SpecReaderOptions options)
    {
        try
        {
            var document = SpecReader.Read(source, options);
            Overlay.Apply(document, overlays, options);
            return (document, document.IsAbsent ? [] : Faults(document));
        }
        catch (SpecException error)
        {
            return (null, error.Message.Split('\n'));
        }
    }

    // What no call uses does not reach the wire. Where it keeps a client from being generated, that is a finding of the C# side.
    private static List<string> Faults(SpecDocument document)
    {
        var errors = Linter.FindErrors(document);
        if (errors.Any(error => error.Id == UnresolvedReference.Id))
        {
            var used = UsedReferences.Of(document);
            errors = [.. errors.Where(error => error.Id != UnresolvedReference.Id || used.Contains((JsonObject)error.Node.Parent!))];
        }

        return [.. errors.Select(error => Linter.Line(document, error)).Distinct()];
    }
}
