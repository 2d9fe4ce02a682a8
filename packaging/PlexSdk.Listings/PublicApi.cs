using System.Reflection;
using PublicApiGenerator;

namespace PlexSdk.Listings;

/// <summary>The public API of a library, as C# without bodies.</summary>
internal static class PublicApi
{
    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        AllowNamespacePrefixes = ["Microsoft.Extensions.DependencyInjection"],
    };

    /// <summary>Reads the library beside this program, which references all of them.</summary>
    public static string Of(string library) => Assembly.Load(library).GeneratePublicApi(Options);
}
