// The words that all of the diff is written in.
global using PlexSdk.SpecTool.Diff.Model;
