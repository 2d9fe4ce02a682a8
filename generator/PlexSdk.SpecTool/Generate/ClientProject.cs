using System.Security;

namespace PlexSdk.SpecTool.Generate;

/// <summary>The project file around a client that was generated from somebody's document.</summary>
internal static class ClientProject
{
    /// <summary>The newest of the project's frameworks.</summary>
    public const string Framework = "net8.0";

    /// <summary>The oldest version with named services; an application's own is used where it is newer.</summary>
    private const string Abstractions = "8.0.2";

    public static string Text(string @namespace, SdkReference sdk, bool isRegistered)
    {
        var value = SecurityElement.Escape(sdk.Value);
        var reference = sdk.IsPackage ? $"""<PackageReference Include="PlexSdk" Version="{value}" />""" : $"""<ProjectReference Include="{value}" />""";
        var sources = sdk.Source is null
            ? ""
            : $"\n    <RestoreAdditionalProjectSources>{SecurityElement.Escape(sdk.Source)}</RestoreAdditionalProjectSources>";
        var registration = isRegistered
            ? $"\n    <PackageReference Include=\"Microsoft.Extensions.DependencyInjection.Abstractions\" Version=\"{Abstractions}\" />"
            : "";
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <TargetFrameworks>netstandard2.0;{Framework}</TargetFrameworks>
                <LangVersion>latest</LangVersion>
                <Nullable>enable</Nullable>
                <ImplicitUsings>disable</ImplicitUsings>
                <RootNamespace>{@namespace}</RootNamespace>
                <AssemblyName>{@namespace}</AssemblyName>
                <IsAotCompatible Condition="'$(TargetFramework)' != 'netstandard2.0'">true</IsAotCompatible>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <!-- The folder may lie below one that manages its packages' versions. -->
                <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>{sources}
              </PropertyGroup>

              <ItemGroup>
                {reference}{registration}
              </ItemGroup>

            </Project>

            """.ReplaceLineEndings("\n");
    }
}
