using System.Text;
using CsCheck;
using PlexSdk.Account.Tests.Support;

namespace PlexSdk.Account.Tests.Fuzzing;

/// <summary>Answers as plex.tv should not give them: the known ones damaged, and some of nothing but noise.</summary>
internal static class FuzzGen
{
    private static readonly byte[][] Seeds =
    [
        .. ((string[])
        [
            Answer.PinJson(), Answer.PinJson("fuzz-token"), """{"id":"1","code":2,"expiresIn":"1e3","expiresAt":"2026-05-04 12:00:00 UTC","createdAt":0,"qr":"//x"}""",
            """{"id":1,"uuid":"u","username":null,"title":"T","email":null,"authToken":"fuzz-token","home":1,"subscription":{"active":"1","plan":null}}""",
            """{"users":[{"id":1,"uuid":"u","title":"T","protected":true},{"uuid":null}]}""",
            """[{"name":"Box","provides":"server","clientIdentifier":"1","accessToken":"t1","owned":true,"ownerId":null,"createdAt":"2021-01-01T12:12:24Z","connections":[{"protocol":"https","address":"10.0.0.1","port":32400,"uri":"https://10-0-0-1.a.plex.direct:32400","local":true,"relay":false,"IPv6":false}]}]""",
            """{"errors":[{"code":1020,"message":"Code not found or expired"}]}""",
            "<pin id='1' code='a' authToken=''><location/></pin>", "<resources><resource name='a'><connections><connection uri='b'/></connections></resource></resources>",
        ]).Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly string[] Words =
    [
        "{", "}", "[", "]", ":", ",", "\"", "null", "true", "0", "-1", "1e999", "9223372036854775808", "2147483648", "NaN", "\"\"", "\"id\"", "\"code\"", "\"authToken\"", "\"expiresIn\"", "\"expiresAt\"",
        "\"0001-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59Z\"", "\"createdAt\"", "\"connections\"", "\"uri\"", "\"users\"", "\"provides\"", "\"server\"", "\"port\":99999999", "\"http://[::1\"", "\"file:///a\"", "<", ">",
        "<html", "&a;", "\0", "\uFEFF", "😀", "\\ud800", "//", "/*", Answer.Token, Answer.PinId, new('[', 70), string.Concat(Enumerable.Repeat("{\"a\":", 70)),
    ];

    private static readonly Gen<Func<byte[], byte[]>> Edit = Gen.Select(
        Gen.Int[0, 4], Gen.Int[0, 10_000], Gen.Int[1, 24], Gen.Byte, Gen.OneOf(Words),
        (kind, at, length, value, word) => (Func<byte[], byte[]>)(body => Edited(body, kind, at, length, value, word)));

    private static readonly Gen<byte[]> Body = Gen.Frequency(
        (7, Gen.Select(Gen.Int[0, Seeds.Length - 1], Edit.Array[0, 4], (seed, edits) => edits.Aggregate(Seeds[seed], (body, edit) => edit(body)))),
        (2, Gen.OneOf(Words).Array[0, 30].Select(words => Encoding.UTF8.GetBytes(string.Concat(words)))),
        (1, Gen.Byte.Array[0, 80]));

    public static readonly Gen<FuzzInput> Input = Gen.Select(
        Gen.Int[0, FuzzTests.Calls.Length - 1],
        Gen.Frequency((12, Gen.OneOf(200, 201)), (5, Gen.OneOf(204, 302, 400, 401, 403, 404, 422, 429, 500, 503)), (1, Gen.Int[200, 999])),
        Gen.OneOf<string?>(null, "application/json", "application/json; charset=utf-16", "application/xml", "text/html", ";"),
        Body,
        Gen.Frequency((9, Gen.Const((string?)null)), (1, Gen.OneOf<string?>("0", "5", "-1", "99999999999", "Mon, 04 May 2026 12:00:08 GMT", "x"))),
        (call, status, type, body, retry) => new FuzzInput(call, status, type, body, retry));

    private static byte[] Edited(byte[] body, int kind, int at, int length, byte value, string word)
    {
        at = body.Length == 0 ? 0 : at % body.Length;
        var end = Math.Min(body.Length, at + length);
        return kind switch
        {
            0 when body.Length > 0 => [.. body[..at], value, .. body[(at + 1)..]],
            1 => [.. body[..at], .. body[end..]],
            2 => [.. body[..at], .. body[at..end], .. body[at..]],
            3 => body[..at],
            _ => [.. body[..at], .. Encoding.UTF8.GetBytes(word), .. body[at..]],
        };
    }
}
