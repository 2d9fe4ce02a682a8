namespace PlexSdk.SpecTool.Diff.Model;

/// <summary>Remedies that several rules have: how the aim of a change can be had without its harm.</summary>
internal static class Remedies
{
    public const string Deprecate = "deprecate it first, and remove it when nobody uses it any more";

    public const string Optional = "make it optional";

    public const string ServerDecides = "keep it optional, and let the server choose a value where none is sent";

    public const string Beside = "add a member or a parameter of the new type beside it, and deprecate this one";

    public const string KeepName = "keep the name: it is not on the wire, but generated code has it";

    public const string AcceptBoth = "accept the former way beside the new one, as a further entry of security";
}
