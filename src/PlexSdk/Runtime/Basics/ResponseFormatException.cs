namespace PlexSdk.Runtime;

/// <summary>A body is not the documented response. Its message is the reason, in words, and holds no value of the body.</summary>
internal sealed class ResponseFormatException(string reason, Exception? innerException = null) : Exception(reason, innerException);
