namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>
/// What one fix tells a later one, as members of the tree. The projection leaves all of them out: templates read facts
/// (<c>Normalize/Facts</c>).
/// </summary>
internal static class Marks
{
    // A document's own: the full name of the C# type that stands for a schema, so that none is generated.
    public const string ExistingType = "x-csharp-type";

    // A document's own: the value must not appear in logs or messages. Says of any type what "format: password" says of texts.
    public const string Secret = "x-secret";

    // A document's own, of an operation: the optional parameters of an overload beside the one with the options class, in their order.
    public const string Positional = "x-csharp-positional";

    // A document's own, of a property, a parameter, an operation or a component: its name in C#.
    public const string OwnName = "x-csharp-name";

    // A document's own, of any schema: the name of its class or enum.
    public const string OwnTypeName = "x-csharp-type-name";

    // A document's own: how many bytes a response may have where the options say nothing.
    public const string MaxResponseBytes = "x-max-response-bytes";

    // Of schemas.
    public const string Union = "x-union"; // A schema is a choice, whose alternatives stand under properties.
    public const string Origins = "x-origins"; // The places in the document of a property that a schema describes.
    public const string EnumOrigins = "x-enum-origins"; // The places in the document of an enum.
    public const string TypeOrigins = "x-type-origins"; // The places in the document of a schema that may be a type in C#.
    public const string Place = "x-plexspec-place"; // Where a part stands in the document as it was read, before anything is moved.
    public const string Reason = "x-reason"; // Why a schema is JSON of any kind.
    public const string IsFlag = "x-is-flag"; // A boolean is 0 and 1 on the wire.
    public const string Envelope = "x-envelope"; // An object of a response has one property, without which the response is an error.
    public const string Format = "x-format"; // A format that does not decide the C# type.
    public const string GivenType = "x-given-type"; // The name that the document gives the class or enum of a schema.
    public const string Summary = "x-summary"; // What a schema is by its place, where nothing else says it.
    public const string Component = "x-component"; // The name in the document of a component that was given a C# name.
    public const string Name = "x-name"; // The C# name of a property; the C# expression of a parameter's argument.
    public const string Hides = "x-hides"; // A property hides the base's.
    public const string IsFile = "x-is-file"; // A property is a file, or a list of them.
    public const string ValueNames = "x-value-names"; // The names of an enum's values, by their text on the wire: the document's, then those in C#.
    public const string ValueTexts = "x-value-texts"; // The descriptions of an enum's values, by their text on the wire.

    // Of properties, parameters and operations.
    public const string GivenName = "x-given-name"; // The name that the document gives it.

    // Of operations, their parameters and bodies.
    public const string MethodName = "x-method-name"; // The C# name of an operation's method, where it is not the operation's.
    public const string OperationId = "x-operation-id"; // The operation's name in the document.
    public const string Tag = "x-tag"; // The operation's tag in the document.
    public const string Group = "x-group"; // The operation's tag in C#, where the client is called otherwise.
    public const string Body = "x-body"; // How a body is sent: a MediaKind.
    public const string ContentType = "x-content-type"; // The content type of a body.
    public const string IsSent = "x-is-sent"; // Of the content types of a body, the one that is sent.
    public const string UnusedSchema = "x-unused-schema"; // The schema of a body that is sent as text or bytes.
    public const string Result = "x-result"; // How a response is read: a ResultKind.
    public const string ResultSchema = "resultSchema"; // The schema of an operation's result. No extension, since the references in it count.
    public const string ResultText = "x-result-text"; // The text about an operation's result.
    public const string IsOptional = "x-is-optional"; // A success may have no body.
    public const string Successes = "x-successes"; // The statuses that are successes.
    public const string Accept = "x-accept"; // The content types that a request accepts.
    public const string Chosen = "x-chosen"; // The place of a body among those that make the result.
    public const string IsIdentity = "x-is-identity"; // A header that is the transport's, and no argument.
    public const string Options = "x-options"; // The class that has the optional parameters of an operation.
    public const string Option = "x-option"; // The property of that class which stands for a parameter.
    public const string Argument = "x-argument"; // The name of the argument that stands for a parameter.
}
