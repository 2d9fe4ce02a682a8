using System.Security;
using System.Text;

namespace PlexSdk.SpecTool.Generate;

/// <summary>The project file around a client that was generated from somebody's document.</summary>
internal static class ClientProject
{
    /// <summary>Gives the text of the project file.</summary>
    /// <param name="namespace">The namespace, which is the project's name too.</param>
    /// <param name="reference">A path to PlexSdk.csproj, or a version of the package.</param>
    /// <param name="isPackage">Whether it is a version.</param>
    public static string Text(string @namespace, string reference, bool isPackage)
    {
        string line = isPackage
            ? $"<PackageReference Include=\"PlexSdk\" Version=\"{SecurityElement.Escape(reference)}\" />"
            : $"<ProjectReference Include=\"{SecurityElement.Escape(reference.Replace('\\', '/'))}\" />";
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
            .Append("  </PropertyGroup>\n\n  <ItemGroup>\n    ")
            .Append(line)
            .Append("\n  </ItemGroup>\n\n</Project>\n");
        return text.ToString();
    }
}
