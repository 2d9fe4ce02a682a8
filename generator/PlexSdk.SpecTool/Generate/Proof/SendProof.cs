using System.Reflection;
using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>
/// Calls an operation once with all that its document lets it send, and looks what arrives. Nothing leaves the process, and no code runs but
/// what the templates and the runtime made.
/// </summary>
internal sealed class SendProof(SpecModel document, ClientAssembly client, RecordingHandler handler)
{
    private const string Server = "http://proof.invalid";

    private readonly SampleValue _samples = new(document);
    private readonly TypeAgreement _types = new(document);
    private readonly Dictionary<(string Name, string Server), object> _clients = [];

    /// <summary>How many parameters arrived.</summary>
    public int Sent { get; private set; }

    /// <summary>How many of the headers that are no parameters the transport sent.</summary>
    public int SentByTransport { get; private set; }

    /// <summary>How many of them it does not send: they are left to the <see cref="HttpClient" />, or not wanted.</summary>
    public int LeftOut { get; private set; }

    /// <summary>What is wrong with a call.</summary>
    /// <param name="projected">The operation that the client was made of.</param>
    /// <param name="original">The same operation in the document.</param>
    /// <param name="method">The method of the client.</param>
    public async Task<IReadOnlyList<string>> FaultsAsync(SpecOperation projected, SpecOperation original, MethodInfo method)
    {
        var call = new ClientCall(method, FactStore.Read<OperationFacts>(projected.Node).Options);
        var faults = new List<string>();
        List<(string Name, ExpectedParts Parts)> expected = [];
        foreach (var (parameter, facts) in Pairs(projected, original))
            Argument(call, parameter, facts, expected, faults);

        var body = Body(call, original, faults);
        var server = OperationServer.Of(document, original) ?? Server;
        var exception = await call.SendAsync(ClientOf(projected.Client, server));
        if (handler.Take() is not { } request)
            return [.. faults, $"call of {projected.Label}: nothing is sent. {exception?.Message}"];

        CheckPath(original, server, expected, request, faults);
        foreach (var (name, parts) in expected)
        {
            if (parts.Fault(request, original.Path) is { } fault)
                faults.Add($"parameter {name} of {projected.Label} {fault}");
            else
                Sent++;
        }

        if (body is var (kind, media, sample) && SentBody.Fault(kind, media, sample, request) is { } missing)
            faults.Add($"body of {projected.Label} {missing}");

        var headers = FactStore.Read<Notes>(projected.Node).TransportHeaders ?? [];
        var sent = headers.Count(request.Headers.ContainsKey);
        SentByTransport += sent;
        LeftOut += headers.Count - sent;
        return faults;
    }

    private object ClientOf(string name, string server)
    {
        if (!_clients.TryGetValue((name, server), out var made))
            _clients[(name, server)] = made = client.MakeClient(name, server, handler);

        return made;
    }

    private static IEnumerable<(JsonObject Original, JsonObject Projected)> Pairs(SpecOperation projected, SpecOperation original) =>
        from parameter in original.Parameters
        join made in projected.Parameters
            on (parameter.Text("in"), parameter.Text("name")) equals (made.Text("in"), made.Text("name"))
        select (parameter, made);

    private void Argument(ClientCall call, JsonObject parameter, JsonObject projected, List<(string Name, ExpectedParts Parts)> expected, List<string> faults)
    {
        var label = $"parameter {parameter.Text("name")} ({parameter.Text("in")})";
        var facts = FactStore.Read<ParameterFacts>(projected);
        var name = facts.Property ?? facts.Name!.TrimStart('@');
        if (call.TypeOf(name) is not { } type)
        {
            faults.Add($"{label}: the method has no argument {name}");
            return;
        }

        var schema = parameter.Object("schema") ?? [];
        if (_types.Fault(type, [schema], FactStore.Read<Notes>(projected).Untyped is not null) is { } fault)
            faults.Add($"{label} {fault}");

        try
        {
            var sample = _samples.Of(schema) ?? "a b";
            call.Set(name, client.Values.Value.Make(type, sample));
            expected.Add((parameter.Text("name")!, new ExpectedParts(parameter, sample)));
        }
        catch (FormatException exception)
        {
            faults.Add($"{label} cannot be given a value that the document allows: {exception.Message}");
        }
    }

    private (MediaKind Kind, JsonObject Media, JsonNode Sample)? Body(ClientCall call, SpecOperation original, List<string> faults)
    {
        var offers = original.Node.Object("requestBody")?.Object("content").Objects()
            .Select(offer => (offer.Key, offer.Value, Kind: MediaKinds.Of(offer.Key, offer.Value)));
        if (offers?.OrderBy(offer => offer.Kind).ThenBy(offer => offer.Key, StringComparer.Ordinal).FirstOrDefault() is not { Value: { } media } chosen)
            return null;

        if (call.TypeOf("body") is not { } type)
        {
            faults.Add("body: the method takes none");
            return null;
        }

        var isData = chosen.Kind is MediaKind.Json or MediaKind.Form or MediaKind.Multipart;
        try
        {
            var sample = isData ? _samples.Of(media["schema"]) ?? new JsonObject() : "a b";
            call.Set("body", client.Values.Value.Make(type, sample));
            return (chosen.Kind, media, sample);
        }
        catch (FormatException exception)
        {
            faults.Add($"body cannot be given a value that the document allows: {exception.Message}");
            return null;
        }
    }

    private static void CheckPath(
        SpecOperation original, string server, List<(string Name, ExpectedParts Parts)> expected, RecordedRequest request, List<string> faults)
    {
        var parts = expected.Where(entry => entry.Parts.Place == "path").ToLookup(entry => entry.Name, entry => entry.Parts.Segment());
        var path = SpecOperation.Placeholder().Replace(original.Path, hole => parts[hole.Groups[1].Value].FirstOrDefault() ?? "{?}");
        var whole = new Uri(server.TrimEnd('/') + "/" + path.TrimStart('/').Replace("#", "%23", StringComparison.Ordinal)).AbsolutePath;
        if (!path.Contains("{?}", StringComparison.Ordinal) && whole != request.Address.AbsolutePath)
            faults.Add($"path of {original.Label} is sent as {request.Address.AbsolutePath}");
    }
}
