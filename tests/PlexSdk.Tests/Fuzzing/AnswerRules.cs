using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Fuzzing;

/// <summary>What holds for every answer that a server can give.</summary>
public static class AnswerRules
{
    /// <summary>What is wrong with the outcome of a call; null where nothing is.</summary>
    public static async Task<string?> ViolationAsync(FuzzInput input, Func<FuzzInput, Task<object>> call)
    {
        try
        {
            return OfValue(input, await call(input));
        }
        catch (PlexApiException exception)
        {
            return OfApiException(input, exception);
        }
        catch (HttpRequestException exception)
        {
            return input.Answer.BreaksAfter is null || input.Answer.Status != 200 ? $"Nothing broke: {exception}" : OfText(exception.Message + exception.InnerException?.Message);
        }
        catch (Exception exception)
        {
            return $"Not a documented exception: {exception}";
        }
    }

    private static string? OfValue(FuzzInput input, object value) => value switch
    {
        _ when input.Answer.Status != 200 => "Not a success.",
        _ when input.Answer.BreaksAfter is not null => "The body broke off.",
        _ when input.Answer.Body.Length > input.MaxResponseBytes => "The body was too long.",
        GetTransientTokenResponse { MediaContainer.Token.Length: > 0 } => null,
        GetSourceConnectionInformationResponse { MediaContainer.Device: { AccessToken.Length: > 0, Connection: not null } } => null,
        _ => "What is promised is missing.",
    };

    private static string? OfApiException(FuzzInput input, PlexApiException exception)
    {
        var status = input.Answer.Status;
        var type = status switch
        {
            400 => typeof(PlexBadRequestException),
            401 => typeof(PlexUnauthorizedException),
            403 => typeof(PlexForbiddenException),
            _ => typeof(PlexApiException),
        };
        var isLong = exception.ResponseBody?.Length > 12 && exception.Message.Contains(exception.ResponseBody, StringComparison.Ordinal);
        return exception.GetType() != type ? $"{exception.GetType()} for {status}."
            : exception.StatusCode != status ? "Another status."
            : !exception.Message.StartsWith($"{exception.OperationId}: the server answered {status}. ", StringComparison.Ordinal) ? $"Another message: {exception.Message}"
            : isLong ? "The message repeats the body."
            : exception.ResponseBody?.Length > (3 * input.MaxErrorBytes) + 64 ? $"{exception.ResponseBody.Length} characters were kept."
            : exception.Errors.Any(error => error is null) ? "An error is null."
            : OfText(TextOf(exception));
    }

    private static string? OfText(string text)
    {
        if (text.Contains(Plex.CallerToken, StringComparison.OrdinalIgnoreCase))
            return $"The caller's token is in it: {text}";

        return text.Contains("transient-", StringComparison.OrdinalIgnoreCase) ? $"A transient token is in it: {text}" : null;
    }

    private static string TextOf(PlexApiException exception) => string.Join(
        '\n',
        [
            exception.Message,
            exception.InnerException?.Message,
            exception.InnerException?.InnerException?.Message,
            exception.ContentType,
            exception.ResponseBody,
            .. exception.Headers.SelectMany(header => header.Value.Prepend(header.Key)),
            .. exception.Errors.Select(error => error.Message),
            .. exception.Errors.SelectMany(error => error.AdditionalProperties.Select(member => $"{member.Key} {member.Value.ToJson()}")),
        ]);
}
