using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>What a compiled client has, read from its metadata: nothing of it is loaded or run.</summary>
internal sealed class ClientAssembly
{
    private ClientAssembly(MetadataReader metadata)
    {
        foreach (var type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition))
        {
            var name = metadata.GetString(type.Name);
            Members.UnionWith(type.GetProperties().Select(handle => $"{name}.{metadata.GetString(metadata.GetPropertyDefinition(handle).Name)}"));
            Members.UnionWith(type.GetFields().Select(handle => $"{name}.{metadata.GetString(metadata.GetFieldDefinition(handle).Name)}"));
            var isInterface = (type.Attributes & System.Reflection.TypeAttributes.Interface) != 0;
            foreach (var method in isInterface ? type.GetMethods().Select(metadata.GetMethodDefinition) : [])
            {
                var names = method.GetParameters().Select(metadata.GetParameter)
                    .Where(parameter => parameter.SequenceNumber > 0).Select(parameter => metadata.GetString(parameter.Name));
                Methods[$"{name}.{metadata.GetString(method.Name)}"] = [.. names];
            }
        }
    }

    /// <summary>Properties and enum values, as <c>Type.Member</c>.</summary>
    public HashSet<string> Members { get; } = [];

    /// <summary>The operations' parameters, by <c>IClient.Method</c>.</summary>
    public Dictionary<string, HashSet<string>> Methods { get; } = [];

    public static ClientAssembly Read(Stream stream)
    {
        using var file = new PEReader(stream);
        return new ClientAssembly(file.GetMetadataReader());
    }
}
