using System.Globalization;
using Newtonsoft.Json;

namespace PlexSdk.Http;

/// <summary>Turns an answer that is not the documented success into the exception that says so.</summary>
internal sealed class ErrorMapper(string operationId, string? token, int maxBodyBytes)
{
    // Read beyond what is kept, so that a token across the cut is still recognised.
    private const int Overlap = 1024;

    /// <summary>Reads the error's body and makes the exception for its status.</summary>
    public async Task<PlexApiException> ReadAsync(HttpResponseMessage response, string? reason, CancellationToken cancellationToken)
    {
        using var body = new BodyBuffer();
        await body.ReadAsync(response, (int)Math.Min((long)maxBodyBytes + Overlap, int.MaxValue - 1), cancellationToken).ConfigureAwait(false);
        return Map(response, body, reason, body.Failure);
    }

    /// <summary>Makes the exception for an answer whose body was read.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="body">Its body.</param>
    /// <param name="reason">Why the answer is refused, or null for the likely reason of its status.</param>
    /// <param name="inner">What caused it.</param>
    public PlexApiException Map(HttpResponseMessage response, BodyBuffer body, string? reason, Exception? inner)
    {
        var status = (int)response.StatusCode;
        var text = ErrorBody.ToText(body, response.Content?.Headers.ContentType, maxBodyBytes, token);
        var answer = new PlexErrorAnswer
        {
            OperationId = operationId,
            StatusCode = status,
            ResponseBody = text,
            ContentType = response.Content?.Headers.ContentType?.MediaType,
            Headers = ErrorHeaders.Of(response, token),
            Errors = ErrorList.Parse(text),
        };
        var why = Redactor.Redact(reason ?? LikelyReason.Of(status, operationId, token), token);
        var message = $"{operationId}: the server answered {status.ToString(CultureInfo.InvariantCulture)}. {why}";
        inner = inner is null ? null : Harmless(inner);
        return status switch
        {
            400 => new PlexBadRequestException(message, answer, inner),
            401 => new PlexUnauthorizedException(message, answer, inner),
            403 => new PlexForbiddenException(message, answer, inner),
            _ => new PlexApiException(message, answer, inner),
        };
    }

    // A parser quotes the text that it stumbles over: where that is a token, only the masked words are kept.
    private Exception Harmless(Exception exception)
    {
        var text = exception.ToString();
        return Redactor.Redact(text, token) == text ? exception : new JsonException(Redactor.Redact(exception.Message, token));
    }
}
