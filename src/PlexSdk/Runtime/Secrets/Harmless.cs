namespace PlexSdk.Runtime;

/// <summary>What caused a failure, without a token that its words may hold.</summary>
internal static class Harmless
{
    /// <summary>The exception itself, or, where anything in it holds a token, one that says the same without it.</summary>
    public static Exception Of(Exception exception, string? token) => HoldsToken(exception, token)
        ? exception is HttpRequestException ? Request((HttpRequestException)exception, token) : new IOException(Redactor.Redact(exception.Message, token))
        : exception;

    /// <summary>Whether a token can be seen in the exception or in what caused it.</summary>
    public static bool HoldsToken(Exception exception, string? token)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (Redactor.Redact(cause.Message, token) != cause.Message)
            {
                return true;
            }
        }

        return false;
    }

    public static HttpRequestException Request(HttpRequestException exception, string? token) =>
#if NETSTANDARD2_0
        new(Redactor.Redact(exception.Message, token));
#else
        new(exception.HttpRequestError, Redactor.Redact(exception.Message, token), inner: null, exception.StatusCode);
#endif
}
