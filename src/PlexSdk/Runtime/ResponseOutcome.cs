namespace PlexSdk.Runtime;

/// <summary>What a response is: an error, or the value of its body.</summary>
internal sealed class ResponseOutcome(TransportSettings settings)
{
    /// <summary>What a response is that is no success, or was not read to its end.</summary>
    public PlexApiException? ErrorOf(PlexRequest request, BufferedResponse response) =>
        !response.IsSuccess ? ErrorOf(request, response, response.Refusal, response.Failure)
        : response.Failure is { } failure && BodyFailure.IsCompression(failure)
            ? ErrorOf(request, response, "The body could not be decompressed: it is not what its Content-Encoding says, or it ends early.", failure)
        : response.Failure is null && response.IsCut
            ? ErrorOf(request, response, $"The body is longer than {settings.LimitOf(request)} bytes (MaxResponseBytes).", cause: null)
        : null;

    /// <summary>The value that a success holds.</summary>
    /// <exception cref="PlexApiException">The body is not the documented one.</exception>
    /// <exception cref="HttpRequestException">The connection broke.</exception>
    public T Read<T>(PlexRequest request, BufferedResponse response, Func<PlexJsonReader, T?>? read, CancellationToken cancellationToken)
    {
        if (response.Failure is { } failure)
            throw BodyFailure.ToException(request.OperationId, failure, response.Secrets);

        try
        {
            var limits = ReadLimits.Of(settings.LimitOf(request), cancellationToken) with { Page = settings.Call.Page };
            return ResponseReader.Read(response, request.ResponseKind, read, limits);
        }
        catch (ResponseFormatException exception)
        {
            throw ErrorOf(request, response, exception.Message, exception.InnerException);
        }
    }

    private PlexApiException ErrorOf(PlexRequest request, BufferedResponse response, string? reason, Exception? cause) =>
        ErrorMapper.Map(request, response, settings.MaxErrorBytes, reason, cause);
}
