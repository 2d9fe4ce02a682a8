using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>One call: a method on a path, and what the fixes found out about it.</summary>
internal sealed partial record SpecOperation(string Path, string Method, JsonObject PathItem, JsonObject Node)
{
    /// <summary>The fixed fields of a path item that are calls.</summary>
    public static readonly IReadOnlyList<string> Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    /// <summary>Whether a member of <c>paths</c> is a path, and no extension.</summary>
    public static bool IsPath(string key) => !key.StartsWith("x-", StringComparison.Ordinal);

    public IEnumerable<JsonObject> Parameters => Node.Array("parameters").Objects();

    public IEnumerable<SpecResponse> Responses => Node.Object("responses").Objects().Select(member => new SpecResponse(member.Key, member.Value));

    /// <summary>Where the call stands in the document, for messages.</summary>
    public string Label => $"{Method.ToUpperInvariant()} {Path}";

    /// <summary>The pointer to the operation.</summary>
    public string Pointer => $"#/paths/{JsonPointer.Escape(Path)}/{Method}";

    /// <summary>The C# name, which tells it from all others and begins the names of its types.</summary>
    public string Name => Node.Text("operationId")!;

    /// <summary>The name of its method, without "Async".</summary>
    public string MethodName => Node.Text(Marks.MethodName) ?? Name;

    /// <summary>The C# name of the tag.</summary>
    public string Client => Node.Array("tags").Texts().First();

    /// <summary>How the body is sent.</summary>
    public MediaKind? BodyKind
    {
        get => Enum.TryParse<MediaKind>(Node.Text(Marks.Body), out var kind) ? kind : null;
        set => Node[Marks.Body] = value.ToString();
    }

    /// <summary>Of the content types of the body, the one that is sent.</summary>
    public JsonObject? SentMedia => Node.Object("requestBody")?.Object("content").Objects()
        .Select(offer => offer.Value).FirstOrDefault(media => media.ContainsKey(Marks.IsSent));

    /// <summary>How the response is read.</summary>
    public ResultKind Result
    {
        get => Enum.TryParse<ResultKind>(Node.Text(Marks.Result), out var kind) ? kind : ResultKind.None;
        set => Node[Marks.Result] = value.ToString();
    }

    public JsonObject? ResultSchema => Node.Object(Marks.ResultSchema);

    /// <summary>Whether a success may have no body.</summary>
    public bool IsOptional => Node.IsTrue(Marks.IsOptional);

    /// <summary>
    /// Whether the document says that the call needs no credentials (<c>security: []</c>): it sends none then. A document that says nothing
    /// about security leaves it to the caller.
    /// </summary>
    public bool IsAnonymous(SpecModel spec) =>
        (Node.Array("security") ?? spec.Root.Array("security")) is { } ways && ways.All(way => way is JsonObject { Count: 0 });

    /// <summary>The statuses that are successes.</summary>
    public IReadOnlyList<string> Successes => [.. Node.Array(Marks.Successes).Texts()];

    /// <summary>The hole of a path that a parameter fills.</summary>
    [GeneratedRegex(@"\{([^{}]+)\}")]
    public static partial Regex Placeholder();
}

/// <summary>A response of a call, by its status or the first digit of several: "200", "4XX", "default".</summary>
internal sealed record SpecResponse(string Status, JsonObject Response);
