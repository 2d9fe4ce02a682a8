using System.Text;
using CsCheck;
using PlexSdk.Tests.Answers;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Fuzzing;

/// <summary>Answers as no server should give them: the known ones damaged, and some of nothing but noise.</summary>
internal static class FuzzGen
{
    private static readonly AnswerRow[] Seeds = [.. AnswerTable.Rows.Where(row => row.Body.Length is > 0 and < 4096)];

    private static readonly string[] Words =
    [
        "{", "}", "[", "]", ":", ",", "\"", "'", "\\", "<", ">", "/>", "&", "null", "true", "0", "-", "1e999", "-1e-999", "0x1F", "017", "NaN", "-Infinity", "undefined", "new Date(1)", "new ", "new 5(1)", "new http(", "/*", "*/", "//",
        "\"MediaContainer\"", "\"Device\"", "\"Connection\"", "\"token\"", "\"accessToken\"", "\"size\"", "\"port\"", "\"errors\"", "\"message\"", "\"code\"",
        "<MediaContainer", "<Device ", "<Connection ", " token=\"a\"", " accessToken='a'", "<![CDATA[", "]]>", "<!--", "-->", "<?xml version=\"1.0\" encoding=\"utf-32\"?>", "<!DOCTYPE a>", "<html", "&#0;", "&lt;", "&a;",
        "\ud800", "\\ud800", "\\u0000", "\0", "\uFEFF", "\uFFFF", "é", "😀", "\r\n", "transient-90904684-f91a", "\\u0074ransient\\u002d9", "transient%2D1",
        Plex.CallerToken, Uri.EscapeDataString(Plex.CallerToken), "caller\\u002dtoken-7Hq9", "caller&#45;token-7Hq9", "%63aller-token-7Hq9", "2147483648", "-9223372036854775809", "79228162514264337593543950336",
        new('9', 400), new('[', 70), new('{', 3), string.Concat(Enumerable.Repeat("<a>", 70)), string.Concat(Enumerable.Repeat("{\"a\":", 70)),
    ];

    private static readonly string?[] ContentTypes =
    [
        null, "application/json", "application/json; charset=utf-8", "application/json; charset=utf-16", "application/json; charset=utf-32", "application/json; charset=\"iso-8859-1\"",
        "application/json;charset=windows-1252", "application/json; charset=utf-7", "application/json; charset=klingon", "application/json; charset=", "application/json; charset=utf-16BE", "text/html", "text/plain; charset=shift_jis",
        "text/plain; charset=iso-2022-jp", "text/plain; charset=hz-gb-2312", "text/plain; charset=x-iscii-de", "text/plain; charset=IBM037", "text/plain; charset=gb18030", "text/plain; charset=iso-2022-kr",
        "application/xml", "text/xml; charset=us-ascii", "application/" + Plex.CallerToken, "nonsense", ";", "application/json; charset=utf-8; charset=utf-16",
    ];

    private static readonly Gen<Func<byte[], byte[]>> Edit = Gen.Select(
        Gen.Int[0, 5], Gen.Int[0, 10_000], Gen.Int[1, 24], Gen.Byte, Gen.OneOf(Words),
        (kind, at, length, value, word) => (Func<byte[], byte[]>)(body => Edited(body, kind, at, length, value, word)));

    private static readonly Gen<byte[]> Body = Gen.Frequency(
        (4, StructuredBody.All),
        (7, Gen.Select(Gen.Int[0, Seeds.Length - 1], Edit.Array[0, 4], (seed, edits) => edits.Aggregate(Seeds[seed].Body, (body, edit) => edit(body)))),
        (2, Gen.OneOf(Words).Array[0, 30].Select(words => Encoding.UTF8.GetBytes(string.Concat(words)))),
        (1, Gen.Byte.Array[0, 80]));

    private static readonly Gen<string?> ContentType = Gen.Frequency(
        (6, Gen.OneOf(ContentTypes)),
        (1, Gen.String[Gen.Char[' ', '~'], 0, 30].Select(text => (string?)text)));

    private static readonly Gen<int> Status = Gen.Frequency(
        (12, Gen.Const(200)),
        (5, Gen.OneOf(400, 401, 403, 500, 502, 204, 302)),
        (1, Gen.Int[201, 999]));

    private static readonly Gen<KeyValuePair<string, string>> Header = Gen.Select(
        Gen.OneOf("Location", "X-Plex-Token", "Set-Cookie", "Retry-After", "Content-Encoding", "Content-Length-X", "WWW-Authenticate"),
        Gen.Frequency((2, Gen.OneOf(Words)), (1, Gen.OneOf("/a", "http://plex.test:32400/b", "http://evil.test/", "//evil.test", "?x=" + Plex.CallerToken)), (1, Gen.String[Gen.Char[' ', 'ÿ'], 0, 20])),
        (name, value) => new KeyValuePair<string, string>(name, value));

    public static readonly Gen<FuzzInput> Input = Gen.Select(
        Gen.Select(Gen.OneOf(Operation.GetTransientToken, Operation.GetSourceConnectionInformation), Status, ContentType, Body),
        Gen.Select(Header.Array[0, 2], Gen.Frequency((9, Gen.Const(-1)), (1, Gen.Int[0, 60]))),
        Gen.Select(Gen.OneOf(1 << 20, 1 << 20, 64, 7), Gen.OneOf(1 << 16, 1 << 16, 0, 10)),
        (answer, extra, limits) => new FuzzInput(
            answer.Item1,
            new Answer(answer.Item2, answer.Item3, answer.Item4) { Headers = extra.Item1, BreaksAfter = extra.Item2 < 0 ? null : extra.Item2 },
            limits.Item1,
            limits.Item2));

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
            4 => [.. body[..at], .. Seeds[value % Seeds.Length].Body[..Math.Min(length, Seeds[value % Seeds.Length].Body.Length)], .. body[at..]],
            _ => [.. body[..at], .. Encoding.UTF8.GetBytes(word), .. body[at..]],
        };
    }
}
