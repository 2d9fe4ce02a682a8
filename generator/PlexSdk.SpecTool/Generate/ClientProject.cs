using System.Security;
using System.Text;

namespace PlexSdk.SpecTool.Generate;

/// <summary>The project file around a client that was generated from somebody's document.</summary>
internal static class ClientProject
{
    /// <summary>Gives the text of the project file.</summary>
    /// <param name="namespace">The namespace, which is the project's name too.</param>
    /// <param name="sdk">Where PlexSdk comes from.</param>
    public static string Text(string @namespace, SdkReference sdk)
    {
        var reference = SecurityElement.Escape(sdk.Value);
        var line = sdk.IsPackage ? $"<PackageReference Include=\"PlexSdk\" Version=\"{reference}\" />" : $"<ProjectReference Include=\"{reference}\" />";
        var source = sdk.Source is null ? "" : $"    <RestoreAdditionalProjectSources>{SecurityElement.Escape(sdk.Source)}</RestoreAdditionalProjectSources>\n";
        var text = new StringBuilder();
        text.Append("<Project Sdk=\"Microsoft.NET.Sdk\">\n\n  <PropertyGroup>\n")
            .Append("    <TargetFramework>netstandard2.0</TargetFramework>\n")
            .Append("    <LangVersion>latest</LangVersion>\n")
            .Append("    <Nullable>enable</Nullable>\n")
            .Append("    <ImplicitUsings>disable</ImplicitUsings>\n")
            .Append($"    <RootNamespace>{@namespace}</RootNamespace>\n")
            .Append($"    <AssemblyName>{@namespace}</AssemblyName>\n")
            .Append("    <GenerateDocumentationFile>true</GenerateDocumentationFile>\n")
            .Append("    <!-- The folder may lie below one that manages its packages' versions. -->\n")
            .Append("    <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>\n")
            .Append(source)
            .Append("  </PropertyGroup>\n\n  <ItemGroup>\n    ")
            .Append(line)
            .Append("\n  </ItemGroup>\n\n</Project>\n");
        return text.ToString();
    }
}
