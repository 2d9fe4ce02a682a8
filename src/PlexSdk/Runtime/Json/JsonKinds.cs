namespace PlexSdk.Runtime;

/// <summary>The kinds of values that JSON has. <c>null</c> is none of them.</summary>
[Flags]
public enum JsonKinds
{
    /// <summary>No kind.</summary>
    None = 0,

    /// <summary>Objects.</summary>
    Objects = 1,

    /// <summary>Arrays.</summary>
    Arrays = 2,

    /// <summary>Texts.</summary>
    Strings = 4,

    /// <summary>Numbers.</summary>
    Numbers = 8,

    /// <summary>Flags.</summary>
    Booleans = 16,

    /// <summary>Every kind.</summary>
    Any = Objects | Arrays | Strings | Numbers | Booleans,
}
