using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using PlexSdk.Generation.Tests.Edits;
using PlexSdk.Generation.Tests.Harness;
using PlexSdk.Generation.Tests.Oracle;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests;

/// <summary>Regenerating after an edit changes what belongs to the edit, and breaks no program that does not name what was renamed.</summary>
public class EditTests
{
    private const string Name = "MediaServer";

    private static readonly string Folder = Path.Combine(Fixtures.Folder, "Program");
    private static readonly JsonObject Document = SpecReader.Read(Path.Combine(Folder, "media-server.yaml")).Root;
    private static readonly Lazy<Task<GeneratedClient>> Before = new(() => GenerateAsync(_ => { }));
    private static readonly Lazy<Task<byte[]>> Caller = new(CompileCallerAsync);

    private static IEnumerable<TestCaseData> Edits() => MediaServerEdits.All.Select(edit => new TestCaseData(edit).SetArgDisplayNames(edit.Name));

    [TestCaseSource(nameof(Edits))]
    public async Task An_edit_changes_its_own_lines_only_and_breaks_no_caller(object of)
    {
        var edit = (Edit)of;
        var (before, after) = (Files(await Before.Value), Files(await GenerateAsync(edit.Apply)));

        var unexpected = before.Keys.Union(after.Keys).Where(file => !IsExpected(edit, file, before.GetValueOrDefault(file, []), after.GetValueOrDefault(file, [])));

        Assert.That(unexpected, Is.Empty);
        Assert.That(Text(before) == Text(after), Is.EqualTo(edit.Change == EditChange.Nothing));
        if (!edit.RenamesForCallers)
            await AssertThatCallersWorkAsync(after);
    }

    private static async Task AssertThatCallersWorkAsync(IReadOnlyDictionary<string, string[]> client)
    {
        var sources = client.Select(file => (file.Key, string.Join('\n', file.Value))).ToList();
        var program = Path.Combine(Folder, "Program.cs");

        var again = Compiler.Compile(Name, sources.Append((program, await File.ReadAllTextAsync(program))));
        var failures = new CompiledCaller(await Caller.Value, Compiler.Emit(Compiler.Compile(Name, sources))).Observe();

        Assert.That(Compiler.Complaints(again), Is.Empty);
        Assert.That(failures, Is.Empty);
    }

    private static bool IsExpected(Edit edit, string file, string[] before, string[] after) => edit.Change switch
    {
        EditChange.Nothing => before.SequenceEqual(after),
        EditChange.Additions => IsIn(before, after),
        EditChange.Removals => IsIn(after, before),
        _ => edit.Own!.IsMatch(Path.GetFileName(file)) || Others(edit, before).SequenceEqual(Others(edit, after)),
    };

    private static IEnumerable<string> Others(Edit edit, string[] lines) => lines.Where(line => !edit.Own!.IsMatch(line));

    private static bool IsIn(string[] lines, string[] all)
    {
        var next = 0;
        foreach (var line in all)
        {
            if (next < lines.Length && lines[next] == line)
                next++;
        }

        return next == lines.Length;
    }

    private static string Text(Dictionary<string, string[]> files) => string.Join('\n', files.SelectMany(file => file.Value.Prepend(file.Key)));

    private static Dictionary<string, string[]> Files(GeneratedClient client) =>
        client.Sources.ToDictionary(source => source.Path, source => source.Text.Split('\n'), StringComparer.Ordinal);

    private static Task<GeneratedClient> GenerateAsync(Action<JsonObject> edit)
    {
        var document = Document.DeepClone().AsObject();
        edit(document);
        return GeneratedClient.MakeWithRootAsync(SpecReader.ReadText(document.ToJsonString(), "media-server.json"));
    }

    /// <summary>The program of a user, compiled against the client before the edit.</summary>
    private static async Task<byte[]> CompileCallerAsync()
    {
        var client = Compiler.Emit(Compiler.Compile(Name, (await Before.Value).Sources));
        var program = Path.Combine(Folder, "Program.cs");
        var caller = Compiler.Compile("Caller", [(program, await File.ReadAllTextAsync(program))]);
        return Compiler.Emit(caller.AddReferences(MetadataReference.CreateFromImage(client)));
    }
}
