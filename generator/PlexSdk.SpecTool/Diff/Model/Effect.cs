namespace PlexSdk.SpecTool.Diff.Model;

/// <summary>What a change does to the set of messages that a document allows.</summary>
[Flags]
public enum Effect
{
    /// <summary>The same messages are allowed.</summary>
    None = 0,

    /// <summary>Some messages are no longer allowed.</summary>
    Narrowed = 1,

    /// <summary>Some messages are newly allowed.</summary>
    Widened = 2,

    /// <summary>Both, or it cannot be shown that not both.</summary>
    Changed = Narrowed | Widened,

    /// <summary>What is allowed is not narrower, but something that was promised is gone.</summary>
    Lost = 4,
}

internal static class Effects
{
    /// <summary>
    /// The grade is derived, never set by hand: who reads is hurt by more, who writes is hurt by less being allowed.
    /// </summary>
    public static Grade In(this Effect effect, Direction direction)
    {
        var hurting = direction == Direction.Request ? Effect.Narrowed : Effect.Widened;
        return effect.HasFlag(hurting) ? Grade.Breaking : effect.HasFlag(Effect.Lost) ? Grade.Warning : Grade.Info;
    }

    public static Effect Turned(this Effect effect) =>
        (effect & Effect.Lost)
        | (effect.HasFlag(Effect.Narrowed) ? Effect.Widened : Effect.None)
        | (effect.HasFlag(Effect.Widened) ? Effect.Narrowed : Effect.None);
}
