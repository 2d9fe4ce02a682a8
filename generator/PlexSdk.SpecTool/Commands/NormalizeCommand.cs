using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlexSdk.SpecTool.Generate;
using PlexSdk.SpecTool.Normalize;

namespace PlexSdk.SpecTool.Commands;

/// <summary><c>plexspec normalize SPEC --output FILE</c>.</summary>
internal sealed class NormalizeCommand : DocumentCommand
{
    // The same bytes on every system.
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 1024,
    };

    private readonly Option<string?> _output = new("--output") { Description = "The file to write; standard output without it." };

    public NormalizeCommand() : base("normalize", "Writes the document that the client's templates read.")
    {
        AddAll(Strict, _output);
        SetAction(Run);
    }

    private void Run(ParseResult parsed)
    {
        var text = Normalizer.Normalize(ReadSound(parsed), parsed.GetValue(Strict)).Document.ToJsonString(Indented) + "\n";
        OutputFiles.WriteOrPrint(parsed.GetValue(_output), text);
    }
}
