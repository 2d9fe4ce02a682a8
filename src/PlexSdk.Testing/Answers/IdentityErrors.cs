namespace PlexSdk.Testing;

/// <summary>The answers to a caller that can not be identified, in the chosen format.</summary>
internal sealed class IdentityErrors(PlexTestErrorFormat format)
{
    public PlexAnswer Unauthorized => Answer(PlexTestError.NotAuthenticated);

    public PlexAnswer MissingClientIdentifier => Answer(PlexTestError.MissingClientIdentifier);

    private PlexAnswer Answer(PlexTestError error) => format == PlexTestErrorFormat.Html
        ? HtmlPage.Answer(error.Status)
        : new PlexAnswer(error.Status) { ContentType = AnswerJson.ContentType, Body = AnswerJson.Write(error.ToJson()) };
}
