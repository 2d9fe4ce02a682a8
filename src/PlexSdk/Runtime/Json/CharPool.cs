using System.Buffers;
using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <summary>Lends Newtonsoft.Json its buffers, and clears them on return: they may have held a token.</summary>
internal sealed class CharPool : IArrayPool<char>
{
    public static readonly CharPool Instance = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[]? array)
    {
        if (array is not null)
            ArrayPool<char>.Shared.Return(array, clearArray: true);
    }
}
