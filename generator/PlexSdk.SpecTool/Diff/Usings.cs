// The words that all of the diff is written in.
global using PlexSdk.SpecTool.Diff.Comparing;
global using PlexSdk.SpecTool.Diff.Engine;
global using PlexSdk.SpecTool.Diff.Model;
global using PlexSdk.SpecTool.Diff.Pairing;
global using PlexSdk.SpecTool.Diff.Schemas;
