namespace PlexSdk.Runtime;

/// <summary>Turns a response that is not the documented success into the exception that says so.</summary>
internal static class ErrorMapper
{
    /// <param name="request">What was asked.</param>
    /// <param name="response">The response, with its body read.</param>
    /// <param name="maxBodyBytes">How much of the body is kept.</param>
    /// <param name="reason">Why the response is refused, or null for the likely reason of its status.</param>
    /// <param name="cause">What caused it.</param>
    public static PlexApiException Map(PlexRequest request, BufferedResponse response, int maxBodyBytes, string? reason, Exception? cause)
    {
        var secrets = response.Secrets;
        var status = (int)response.Message.StatusCode;
        var body = new ErrorBody(response, maxBodyBytes, secrets);
        var answer = new PlexErrorAnswer
        {
            OperationId = request.OperationId,
            StatusCode = status,
            ResponseBody = body.Kept,
            ContentType = response.ContentType?.MediaType is { } mediaType ? secrets.Mask(mediaType) : null,
            Headers = ErrorHeaders.Of(response.Message, secrets),
            Errors = ErrorList.Parse(body.Text, secrets),
        };
        return StatusExceptions.Create(
            $"{request.OperationId}: the server answered {status}. {reason ?? LikelyReason.Of(status, request, secrets)}",
            answer,
            cause is null ? null : secrets.Mask(cause));
    }
}
