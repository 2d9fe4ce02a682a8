using System.Text;
using CsCheck;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Fuzzing;

/// <summary>Bodies of the documented shape whose values are what no server should write there.</summary>
internal static class StructuredBody
{
    private static readonly string[] Names =
        ["MediaContainer", "Device", "Connection", "token", "accessToken", "size", "port", "uri", "local", "relay", "name", "errors", "code", "message", "status", "", "x", "\\u0074oken"];

    private static readonly string[] Values =
    [
        "1", "0", "-1", "1.5", "1e999", "99999999999999999999", "true", "null", "undefined", "NaN", "\"\"", "\"1\"", "\"x\"", "'x'", "\"transient-1\"", "\"" + Plex.CallerToken + "\"",
        "\"https://10-0-2-123.93b1.plex.direct:32400\"", "new 5(1)", "new Date(1)", "new http(1)", "new x()", "new x(new 1(2))", "/* a */ 1", "// a\n1", "\"\\ud800\"", "\"\\u0000\"", "[]", "{}", "[[]]", "[null]",
    ];

    private static readonly Encoding[] Encodings = [Encoding.UTF8, Encoding.Latin1, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32];

    private static readonly Gen<string> Value = Nested(Gen.OneOf(Values), depth: 3);

    private static readonly Gen<string> Json = Gen.Select(Value, Value, Value, Gen.Int[0, 3], (first, second, third, shape) => shape switch
    {
        0 => $$$$"""{"MediaContainer":{"size":{{{{first}}}},"token":{{{{second}}}},"x":{{{{third}}}}}}""",
        1 => $$$$"""{"MediaContainer":{"size":{{{{first}}}},"Device":{"name":{{{{second}}}},"accessToken":"transient-2","Connection":{{{{third}}}}}}}""",
        2 => $$$$"""{"errors":[{"code":{{{{first}}}},"message":{{{{second}}}},"status":{{{{third}}}}}]}""",
        _ => first,
    });

    private static readonly Gen<string> Xml = Gen.Select(Gen.OneOf(Names), Gen.OneOf(Values), Json, (name, value, text) => name.Length == 0 || name[0] == '\\'
        ? $"<MediaContainer size={Quoted(value)}><token>{text}</token></MediaContainer>"
        : $"<MediaContainer token={Quoted(value)}><{name} {name}={Quoted(value)}><![CDATA[{text}]]><{name}/></{name}></MediaContainer>");

    /// <summary>JSON and XML, in some encoding.</summary>
    public static readonly Gen<byte[]> All = Gen.Select(
        Gen.Frequency((5, Json), (1, Xml)), Gen.Frequency((8, Gen.Const(0)), (1, Gen.Int[1, Encodings.Length - 1])),
        (text, encoding) => Encodings[encoding].GetBytes(text));

    private static Gen<string> Nested(Gen<string> inner, int depth)
    {
        if (depth == 0)
            return inner;

        var members = Gen.Select(Gen.OneOf(Names), inner, (name, value) => $"\"{name}\":{value}");
        return Nested(
            Gen.Frequency(
                (3, inner),
                (1, inner.Array[0, 3].Select(values => $"[{string.Join(",", values)}]")),
                (2, members.Array[0, 3].Select(values => $"{{{string.Join(",", values)}}}"))),
            depth - 1);
    }

    private static string Quoted(string value) => "\"" + value.Replace("&", "&amp;").Replace("\"", "&quot;").Replace("<", "&lt;") + "\"";
}
