using System.ComponentModel;

namespace PlexSdk.Runtime;

/// <summary>A group of operations: what the interfaces of generated clients share. It has no members, so that they are easy to fake.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CA1040 // It tells what extension methods are for.
public interface IPlexOperations;
#pragma warning restore CA1040
