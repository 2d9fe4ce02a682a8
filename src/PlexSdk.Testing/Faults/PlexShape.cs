namespace PlexSdk.Testing;

/// <summary>
/// Shapes in which Plex might send its answer; no capture of a server's JSON is public, so a client must read them all (unverified).
/// They work on the answer's content, so that JSON and, where it can show, XML have them.
/// </summary>
public enum PlexShape
{
    /// <summary>Booleans are the numbers <c>1</c> and <c>0</c>.</summary>
    NumericBooleans,

    /// <summary>Booleans are the strings <c>"1"</c> and <c>"0"</c>.</summary>
    StringBooleans,

    /// <summary>Numbers are strings: <c>"port":"32400"</c>.</summary>
    StringNumbers,

    /// <summary><c>Device</c> is an array of one.</summary>
    DeviceAsArray,

    /// <summary><c>Connection</c> is one object, the first connection, and no array.</summary>
    SingleConnection,

    /// <summary>No connection says whether it is a relay.</summary>
    MissingRelay,

    /// <summary>Every object has a text, an object and an array that no description names.</summary>
    UnknownMembers,

    /// <summary>Neither <c>token</c> nor <c>accessToken</c> nor <c>authToken</c>, though the status is 200.</summary>
    MissingToken,
}
