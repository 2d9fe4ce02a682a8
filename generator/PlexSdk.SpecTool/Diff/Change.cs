using System.Security.Cryptography;
using System.Text;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Diff;

/// <summary>One change, judged.</summary>
/// <param name="Id">The stable name of what happened.</param>
/// <param name="Wire">Whether it breaks a client that is already running.</param>
/// <param name="Sdk">Whether it breaks C# code that was compiled against the client generated from BASE.</param>
/// <param name="Location">Where it happened; free of line numbers.</param>
/// <param name="Operations">Every operation that it reaches.</param>
/// <param name="Message">What happened, for people.</param>
/// <param name="Base">The place in BASE, if it exists there.</param>
/// <param name="Head">The place in HEAD, if it exists there.</param>
internal sealed record Change(string Id, Grade Wire, Grade Sdk, string Location, IReadOnlyList<string> Operations, string Message, SourcePosition? Base, SourcePosition? Head)
{
    /// <summary>What found it.</summary>
    public required Check Check { get; init; }

    /// <summary>What it does to the allowed messages.</summary>
    public Effect Effect { get; init; }

    /// <summary>The reason why the change was accepted, if it was.</summary>
    public string? Accepted { get; init; }

    /// <summary>The worse of both grades; nothing, once the change is accepted.</summary>
    public Grade Worst => Wire > Sdk ? Wire : Sdk;

    /// <summary>Stays the same while the document around the change is edited.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Id + "\n" + Location)))[..16];
}
