using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlexSdk.Generation.Tests.Harness;
using PlexSdk.SpecTool.Generate.Proof;

namespace PlexSdk.Generation.Tests;

/// <summary>What a value of every kind, in every shape, is at every place of a request.</summary>
public partial class WireTableTests
{
    private static readonly Lazy<Task<Assembly>> Client = new(async () =>
    {
        var client = await GeneratedClient.MakeAsync("Wire", WireTable.Document());
        return Assembly.Load(Compiler.Emit(Compiler.Compile("Wire", client.Sources)));
    });

    private static IEnumerable<TestCaseData> Cells() =>
        from place in WireTable.Places
        from shape in WireTable.Shapes
        select new TestCaseData(place, shape).SetName($"{{m}}({WireTable.Name(place, shape)})");

    [TestCaseSource(nameof(Cells))]
    public async Task A_value_is_what_OpenAPI_says(object place, object shape)
    {
        var (cell, form) = ((WirePlace)place, (WireShape)shape);
        var client = ClientAssembly.Of(await Client.Value);
        var sent = new List<string>();
        var expected = WireTable.Kinds.Select(kind => $"{kind.Name}: {cell.Expected(form, kind)}").ToList();

        if (cell.In == "path")
        {
            var request = await SendAsync(client, cell, form, WireTable.Kinds);
            var segments = request.Address.AbsolutePath.Split('/').Skip(2).ToList();
            sent.AddRange(WireTable.Kinds.Select((kind, index) => $"{kind.Name}: {segments[index]}"));
        }
        else
        {
            foreach (var kind in WireTable.Kinds)
                sent.Add($"{kind.Name}: {Seen(cell, kind, await SendAsync(client, cell, form, [kind]))}");
        }

        Assert.That(sent, Is.EqualTo(expected));
    }

    private static async Task<RecordedRequest> SendAsync(ClientAssembly client, WirePlace place, WireShape shape, IEnumerable<WireKind> kinds)
    {
        var name = WireTable.Name(place, shape);
        var options = place.In is "path" or "body" or "form" ? null : name + "Options";
        var call = new ClientCall(client.Method("Wire", name, options)!, options);
        var values = new JsonObject(kinds.Select(kind => KeyValuePair.Create(kind.Name, JsonNode.Parse(shape.Value(kind.JsonA, kind.JsonB)))));
        if (place.In is "body" or "form")
        {
            call.Set("body", client.Values.Value.Make(call.TypeOf("body")!, values));
        }
        else
        {
            foreach (var (kind, value) in values)
            {
                var argument = options is not null ? char.ToUpperInvariant(kind[0]) + kind[1..] : call.TypeOf(kind) is null ? kind + "Value" : kind;
                call.Set(argument, client.Values.Value.Make(call.TypeOf(argument)!, value!));
            }
        }

        using var handler = new RecordingHandler();
        var exception = await call.SendAsync(client.MakeClient("Wire", "http://wire.invalid", handler));
        return handler.Take() ?? throw new InvalidOperationException($"{name} sends nothing", exception);
    }

    private static string Seen(WirePlace place, WireKind kind, RecordedRequest request) => (place.In, place.Style) switch
    {
        ("query", _) => request.Address.Query.TrimStart('?'),
        ("header", _) => request.Headers.GetValueOrDefault(kind.Name, "nothing"),
        ("cookie", _) => string.Join("; ", request.Cookies),
        (_, "multipart") => string.Join('|', Part().Matches(request.Text).Select(part => part.Groups[1].Value)),
        _ => request.Text,
    };

    [GeneratedRegex("\r\n\r\n(.*?)\r\n--", RegexOptions.Singleline)]
    private static partial Regex Part();
}
