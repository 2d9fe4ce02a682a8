using System.CommandLine;
using PlexSdk.SpecTool.Diff.Documentation;
using PlexSdk.SpecTool.Generate;

namespace PlexSdk.SpecTool.Commands;

/// <summary><c>plexspec rules</c>: the documentation of <c>diff</c>'s rules. The build of this repository calls it.</summary>
internal sealed class RulesCommand : Command
{
    private readonly Option<string?> _output = new("--output") { Description = "The file to write; standard output without it." };

    public RulesCommand() : base("rules", "Writes the documentation of the rules of diff.")
    {
        Hidden = true;
        Add(_output);
        SetAction(parsed => OutputFiles.WriteOrPrint(parsed.GetValue(_output), RuleDocument.Write()));
    }
}
