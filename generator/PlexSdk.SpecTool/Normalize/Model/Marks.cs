namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>
/// What one fix tells a later one, as members of the tree. The projection leaves all of them out: templates read facts
/// (<c>Normalize/Facts</c>).
/// </summary>
internal static class Marks
{
    /// <summary>A document's own extension: the full name of the C# type that stands for a schema, so that none is generated.</summary>
    public const string ExistingType = "x-csharp-type";

    // Of schemas.

    /// <summary>A schema is a choice, whose alternatives stand under <c>properties</c>.</summary>
    public const string Union = "x-union";

    /// <summary>The places in the document of a property that a schema describes.</summary>
    public const string Origins = "x-origins";

    /// <summary>The places in the document of an enum.</summary>
    public const string EnumOrigins = "x-enum-origins";

    /// <summary>Why a schema is JSON of any kind.</summary>
    public const string Reason = "x-reason";

    /// <summary>A boolean is 0 and 1 on the wire.</summary>
    public const string IsFlag = "x-is-flag";

    /// <summary>A format that does not decide the C# type.</summary>
    public const string Format = "x-format";

    /// <summary>The name in the document of a component that was given a C# name.</summary>
    public const string Component = "x-component";

    /// <summary>The C# name of a property or a parameter.</summary>
    public const string Name = "x-name";

    /// <summary>A property hides the base's.</summary>
    public const string Hides = "x-hides";

    /// <summary>A property is a file, or a list of them.</summary>
    public const string IsFile = "x-is-file";

    /// <summary>The names of an enum's values, by their text on the wire; first those that the document gives, then those in C#.</summary>
    public const string ValueNames = "x-value-names";

    /// <summary>The descriptions of an enum's values, by their text on the wire.</summary>
    public const string ValueTexts = "x-value-texts";

    // Of operations, their parameters and bodies.

    /// <summary>The operation's name in the document.</summary>
    public const string OperationId = "x-operation-id";

    /// <summary>The operation's tag in the document.</summary>
    public const string Tag = "x-tag";

    /// <summary>How a body is sent: a <see cref="MediaKind" />.</summary>
    public const string Body = "x-body";

    /// <summary>The content type of a body.</summary>
    public const string ContentType = "x-content-type";

    /// <summary>Of the content types of a body, the one that is sent.</summary>
    public const string IsSent = "x-is-sent";

    /// <summary>The schema of a body that is sent as text or bytes.</summary>
    public const string UnusedSchema = "x-unused-schema";

    /// <summary>How a response is read: a <see cref="ResultKind" />.</summary>
    public const string Result = "x-result";

    /// <summary>The schema of an operation's result. No extension, since the references in it count.</summary>
    public const string ResultSchema = "resultSchema";

    /// <summary>The text about an operation's result.</summary>
    public const string ResultText = "x-result-text";

    /// <summary>A success may have no body.</summary>
    public const string IsOptional = "x-is-optional";

    /// <summary>The statuses that are successes.</summary>
    public const string Successes = "x-successes";

    /// <summary>The content types that a request accepts.</summary>
    public const string Accept = "x-accept";

    /// <summary>The place of a body among those that make the result.</summary>
    public const string Chosen = "x-chosen";

    /// <summary>A header that the transport sends with every request.</summary>
    public const string IsIdentity = "x-is-identity";
}
