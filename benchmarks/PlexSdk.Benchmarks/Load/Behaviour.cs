namespace PlexSdk.Benchmarks.Load;

/// <summary>What befalls a call.</summary>
internal enum Behaviour
{
    Answer,
    Refuse,
    Reset,
    Cut,
    Drip,
    Cancel,
}
