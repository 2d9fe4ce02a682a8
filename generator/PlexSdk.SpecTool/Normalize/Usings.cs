// The words that every fix and every fact is written in.
global using PlexSdk.SpecTool.Normalize.Model;
global using PlexSdk.SpecTool.Normalize.Naming;
