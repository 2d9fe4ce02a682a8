using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Normalize.Naming;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Gives each component a C# name: no symbols, no leading digit, none that differs from another by case only (they would share a file on
/// Windows), none of .NET's everyday types. Plex has models called <c>Type</c>, <c>Action</c>, <c>Index</c> and <c>Directory</c>.
/// </summary>
internal sealed class TypeNames : INormalization
{
    public void Apply(SpecModel spec)
    {
        var clients = spec.Operations().Select(operation => operation.Node.Array("tags").Texts().First() + "Client").SelectMany(name => (string[])[name, "I" + name]);
        var names = UniqueNames.Assign(
            spec.Schemas.Select(member => member.Key), Name, clients.Concat(Extensions(spec)), StringComparer.OrdinalIgnoreCase);
        foreach ((var key, var schema) in spec.Schemas.Objects())
        {
            spec.Schemas.Remove(key);
            spec.Schemas[names[key]] = schema;
            schema["x-name"] = key;
        }

        foreach (var reference in ReferenceWalk.Find(spec.Root))
        {
            if (SpecModel.Key(reference.Text("$ref")) is { } key && names.TryGetValue(key, out var name))
            {
                reference["$ref"] = SpecModel.ReferenceTo(name)["$ref"]!.DeepClone();
            }
        }
    }

    /// <summary>Each enum has a class beside it.</summary>
    private static IEnumerable<string> Extensions(SpecModel spec) =>
        spec.Schemas.Objects().Where(component => Shapes.Of(component.Value) == Shape.Enum).Select(component => Name(component.Key) + "Extensions");

    private static string Name(string key)
    {
        var name = CSharpName.Pascal(key);
        // NSwag would put an underscore before any other letter.
        if (!char.IsAsciiLetter(name[0]))
        {
            name = "Type" + name.TrimStart('_');
        }

        return Reserved.Types.Contains(name) ? name + "Model" : name;
    }
}
