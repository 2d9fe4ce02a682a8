using System.CommandLine;
using PlexSdk.SpecTool.Diff.Documentation;

namespace PlexSdk.SpecTool.Commands;

/// <summary><c>plexspec rules</c>: the documentation of <c>diff</c>, from its rules. The build calls it.</summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var output = new Option<string?>("--output") { Description = "The file to write, instead of standard output." };
        var command = new Command("rules", "Writes the documentation of the rules of diff.") { output };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(output) is { } path)
            {
                File.WriteAllText(path, RuleDocument.Write());
            }
            else
            {
                Console.Out.Write(RuleDocument.Write());
            }
        });
        return command;
    }
}
