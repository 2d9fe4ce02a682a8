namespace PlexSdk.Runtime;

/// <summary>Why the body of a success could not be read to its end.</summary>
internal static class BodyFailure
{
    /// <summary>Whether the decompression failed. GZip and deflate say so with the one type, Brotli with the other.</summary>
    public static bool IsCompression(Exception failure) =>
        failure is InvalidDataException || (failure is InvalidOperationException and not ObjectDisposedException);

    /// <summary>Everything else is the network's: the connection broke, or whoever owns it closed it.</summary>
    public static HttpRequestException ToException(string operationId, Exception failure, Secrets secrets) =>
        new($"{operationId}: the connection broke while the answer was read.", secrets.Mask(failure));
}
