namespace PlexSdk.SpecTool.Diff.Model;

/// <summary>Which way data flows: from the client (<see cref="Request"/>) or to it (<see cref="Response"/>).</summary>
[Flags]
public enum Direction
{
    /// <summary>The client writes, the server reads.</summary>
    Request = 1,

    /// <summary>The server writes, the client reads.</summary>
    Response = 2,

    /// <summary>Both ways.</summary>
    Both = Request | Response,
}

internal static class Directions
{
    /// <summary>Callbacks and webhooks turn the direction around, and so does <c>not</c> with what is allowed.</summary>
    public static Direction Turned(this Direction direction) => direction switch
    {
        Direction.Request => Direction.Response,
        Direction.Response => Direction.Request,
        _ => direction,
    };
}
