namespace PlexSdk.Runtime;

/// <summary>Turns an answer that is not the documented success into the exception that says so.</summary>
internal readonly struct ErrorMapper(string operationId, string? token, int maxBodyBytes)
{
    /// <summary>Makes the exception for an answer whose body was read.</summary>
    /// <param name="exchange">The answer.</param>
    /// <param name="reason">Why the answer is refused, or null for the likely reason of its status.</param>
    /// <param name="inner">What caused it.</param>
    public PlexApiException Map(Exchange exchange, string? reason, Exception? inner)
    {
        var response = exchange.Response;
        var status = (int)response.StatusCode;
        // The caller's own HttpClient or a handler of theirs may have set the token.
        var sent = token ?? SentToken(response);
        var contentType = response.Content?.Headers.ContentType;
        var text = ErrorBody.Read(exchange, contentType, maxBodyBytes);
        var answer = new PlexErrorAnswer
        {
            OperationId = operationId,
            StatusCode = status,
            ResponseBody = ErrorBody.Keep(text, exchange, contentType, maxBodyBytes, sent),
            ContentType = contentType?.MediaType is { } mediaType ? Redactor.Redact(mediaType, sent) : null,
            Headers = ErrorHeaders.Of(response, sent),
            Errors = ErrorList.Parse(text, sent),
        };
        var message = $"{operationId}: the server answered {status}. {reason ?? LikelyReason.Of(status, operationId, sent)}";
        inner = inner is null ? null : Harmless.Of(inner, sent);
        return status switch
        {
            400 => new PlexBadRequestException(message, answer, inner),
            401 => new PlexUnauthorizedException(message, answer, inner),
            403 => new PlexForbiddenException(message, answer, inner),
            _ => new PlexApiException(message, answer, inner),
        };
    }

    private static string? SentToken(HttpResponseMessage response) =>
        response.RequestMessage?.Headers.TryGetValues(PlexHeaders.Token, out var values) == true ? values.FirstOrDefault() : null;
}
