using PlexSdk.SpecTool.Diff.Api;
using PlexSdk.SpecTool.Diff.Reports;
using PlexSdk.SpecTool.Diff.Versions;

namespace PlexSdk.SpecTool.Diff.Command;

/// <summary>One run of the command: reads, compares, reports.</summary>
internal sealed class DiffRun(DiffRequest request, IClientGenerator generator, TimeProvider clock, bool isColored)
{
    public int Execute(TextWriter output, TextWriter errors)
    {
        var (@base, head) = DocumentPair.Read(request);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var wire = Task.Run(() => SpecDiff.Compare(@base, head, new DiffOptions { Today = today, IncludesNames = !request.IsWireOnly }));
        var result = request.IsWireOnly
            ? wire.GetAwaiter().GetResult() with { IsWireOnly = true }
            : new ApiSide(generator).Apply(wire, @base, head);

        if (request.AcceptedFile is { } file)
            result = AcceptedChanges.Read(file).Apply(result, today);

        if (request.ChecksVersion)
            result = VersionCheck.Apply(result);

        foreach (var warning in result.Warnings)
            errors.WriteLine($"warning: {warning}");

        Write(output, ReportList.Create(request.Format, isColored, request.Limit).Write(result));
        return Fails(result) ? 1 : 0;
    }

    private bool Fails(DiffResult result) => request.FailOn switch
    {
        "breaking" => result.Worst >= Grade.Breaking,
        "warning" => result.Worst >= Grade.Warning,
        "any" => result.Changes.Any(change => change.Accepted is null),
        _ => false,
    };

    private void Write(TextWriter output, string text)
    {
        if (request.Output is not { } path)
        {
            output.Write(text);
            return;
        }

        try
        {
            File.WriteAllText(path, text);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new SpecException($"{path}: the report cannot be written: {error.Message}", null, error);
        }
    }
}
