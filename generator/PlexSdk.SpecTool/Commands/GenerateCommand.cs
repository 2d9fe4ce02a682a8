using System.CommandLine;
using System.CommandLine.Parsing;
using PlexSdk.SpecTool.Docs;
using PlexSdk.SpecTool.Generate;
using PlexSdk.SpecTool.Lint;
using PlexSdk.SpecTool.Normalize;

namespace PlexSdk.SpecTool.Commands;

/// <summary><c>plexspec generate SPEC --output DIR [--project]</c>: from a document to its C# client.</summary>
internal sealed class GenerateCommand : DocumentCommand
{
    private readonly Option<string> _output = new("--output") { Description = "The folder for the C# files.", Required = true };
    private readonly Option<string?> _docs = new("--docs") { Description = "A folder for the documentation, a page for each tag." };
    private readonly Option<string?> _namespace = new("--namespace") { Description = "The namespace of the types; after the document's title without it." };
    private readonly Option<string?> _root =
        new("--root-name") { Description = "The class with a property for each tag; after the document's title without it." };

    private readonly Option<bool> _registration = new("--dependency-injection")
    {
        Description = "Adds AddX(), which registers that class with an IServiceCollection, and needs Microsoft.Extensions.DependencyInjection.Abstractions.",
    };

    private readonly Option<string?> _facade = new("--facade") { Description = "The partial class that gets a property per client." };
    private readonly Option<bool> _project = new("--project")
    {
        Description = "Makes the folder a project, compiles it, and counts whether it has everything of the document.",
    };

    private readonly Option<string?> _sdk = new("--sdk-project") { Description = "The PlexSdk.csproj that the project refers to." };
    private readonly Option<string?> _package = new("--package-reference")
    {
        Description = "The version of the PlexSdk package that it refers to instead; without a value, this tool's own version.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _source =
        new("--package-source") { Description = "A folder or feed that has the package, beside those that NuGet knows." };

    public GenerateCommand() : base("generate", "Generates the C# client of an OpenAPI document.")
    {
        AddAll(_output, _docs, _namespace, _root, _registration, _facade, Strict, _project, _sdk, _package, _source);
        Validators.Add(OnlyForProjects);
        SetAction(RunAsync);
    }

    private void OnlyForProjects(CommandResult command)
    {
        foreach (var option in (Option[])[_sdk, _package, _source])
        {
            if (command.GetResult(option) is not null && !command.GetValue(_project))
                command.AddError($"Option '{option.Name}' is for '{_project.Name}' only.");
        }

        foreach (var option in (Option[])[_root, _registration])
        {
            if (command.GetResult(option) is { Implicit: false } && command.GetValue(_facade) is not null)
                command.AddError($"Option '{option.Name}' cannot be used with '{_facade.Name}'.");
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = Path.GetFullPath(parsed.GetRequiredValue(_output));
        var reference = parsed.GetValue(_project) ? Reference(parsed, folder) : null;
        var document = Read(parsed);
        LintGate.Pass(document, Console.Out);
        var names = Names(parsed, document, folder);
        var normalized = await StepLog.RunAsync(
            "normalise",
            () => Task.FromResult(Normalizer.Normalize(document, parsed.GetValue(Strict), names)),
            result => $"{result.Original.Operations} operations of {document.Name}");

        var client = new ClientFolder(folder, names.Namespace, parsed.GetValue(_facade));
        var isComplete = true;
        if (reference is null)
            await client.WriteSourcesAsync(normalized, cancellationToken);
        else
            isComplete = await client.WriteProjectAsync(normalized, reference, cancellationToken);

        if (parsed.GetValue(_docs) is { } docs)
            OutputFiles.Write(docs, Documentation.Of(normalized.Document, client.Sources, names.Namespace, parsed.GetValue(_facade)));

        return isComplete ? 0 : 1;
    }

    private ClientNames Names(ParseResult parsed, SpecDocument document, string folder)
    {
        var names = ClientNames.Of(document.Root.Object("info")?.Text("title"), folder, parsed.GetValue(_namespace), parsed.GetValue(_root));
        if (parsed.GetValue(_facade) is null)
            return names with { IsRegistered = parsed.GetValue(_registration) };

        // The facade is written by hand, and PlexSdk's own clients make the names that others keep away from.
        return names with { Root = null, IsOwn = names.Namespace.Split('.')[0] == nameof(PlexSdk) };
    }

    private SdkReference Reference(ParseResult parsed, string folder) =>
        SdkReference.Of(folder, parsed.GetValue(_sdk), parsed.GetResult(_package) is null ? null : parsed.GetValue(_package) ?? "", parsed.GetValue(_source));
}
