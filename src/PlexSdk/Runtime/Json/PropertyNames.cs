using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <summary>
/// The member names that were seen, so that each is one string for the whole process. It stops growing at a bound:
/// answers are not to be trusted.
/// </summary>
internal sealed class PropertyNames : JsonNameTable
{
    private const int Buckets = 1024;
    private const int MaxLength = 64;

    public static readonly PropertyNames Shared = new();

    // One name per bucket: a name that collides with another is not kept, which costs a string and no more.
    private readonly string?[] _names = new string?[Buckets];

    public override string? Get(char[] key, int start, int length)
    {
        if (length is 0 or > MaxLength)
        {
            return null;
        }

        // Names that share their length and these three characters are rare, and cost no more than a string.
        var hash = (uint)((length * 7919) + (key[start] * 613) + (key[start + (length / 2)] * 61) + key[start + length - 1]);
        ref var bucket = ref _names[hash % Buckets];
        var known = bucket;
        if (known is null)
        {
            bucket = known = new string(key, start, length);
            return known;
        }

        return known.AsSpan().SequenceEqual(key.AsSpan(start, length)) ? known : null;
    }
}
