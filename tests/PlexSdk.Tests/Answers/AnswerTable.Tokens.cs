using System.Text;

namespace PlexSdk.Tests.Answers;

public static partial class AnswerTable
{
    private const string Plain = """{"MediaContainer":{"size":0,"token":"transient-1"}}""";
    private const string Element = """<MediaContainer size="0" token="transient-1"></MediaContainer>""";
    private const string Accented = """{"MediaContainer":{"token":"transient-1","note":"Søren €"}}""";
    private const string Latin = """{"MediaContainer":{"token":"transient-1","note":"Søren"}}""";

    private static IEnumerable<AnswerRow> Tokens =>
    [
        Token(Json, "JSON as documented", Plain),
        Token(Xml, "XML as documented", Element, "XML reads like JSON"),
        Token(null, "JSON", Plain),
        Token(Html, "JSON", Plain, "what it is is judged by how it begins"),
        Token(Html, "XML", Element, "what it is is judged by how it begins"),
        Token(Xml, "XML with a comment and a processing instruction", $"<!-- hello --><?go on?>{Element}<!-- bye -->"),
        Token(Xml, "XML with the token as an element", "<MediaContainer size='0'><token>trans<!-- -->ient-<![CDATA[1]]></token></MediaContainer>", "an element's text is a value"),
        Token(Xml, "XML that keeps its white space", "<MediaContainer size='0' token='transient-1' xml:space='preserve'> </MediaContainer>", "an attribute of XML's own is a member", """{"MediaContainer":{"size":0,"token":"transient-1","space":"preserve"}}"""),
        Token("nonsense", "JSON", Plain, "a Content-Type that cannot be read is no crash"),
        Token(Json, "JSON with white space around it", $"\r\n {Plain} \n"),
        Token(Json, "JSON with comments", $"/* a */ {{ // b\n \"MediaContainer\": /* c */ {{\"size\":0,\"token\":/* d */\"transient-1\"}} }} // e", "comments are skipped"),
        Token(Json, "`size` as a string", """{"MediaContainer":{"size":"0","token":"transient-1"}}""", "a number as a string is a number"),
        Token(Json, "`size` as 0.0", """{"MediaContainer":{"size":0.0,"token":"transient-1"}}"""),
        Token(Json, "`size` missing", """{"MediaContainer":{"token":"transient-1"}}""", "`Size` is null", """{"MediaContainer":{"token":"transient-1"}}"""),
        Token(Json, "`size` null", """{"MediaContainer":{"size":null,"token":"transient-1"}}""", "`Size` is null", """{"MediaContainer":{"token":"transient-1"}}"""),
        Token(Json, "`size` beyond int", """{"MediaContainer":{"size":99999999999,"token":"transient-1"}}""", "`Size` is null, the number is kept in `AdditionalProperties`", """{"MediaContainer":{"token":"transient-1","size":99999999999}}"""),
        Token(Json, "`size` beyond long", """{"MediaContainer":{"size":99999999999999999999999,"token":"transient-1"}}""", "the same", """{"MediaContainer":{"token":"transient-1","size":99999999999999999999999}}"""),
        Token(Json, "`size` NaN", """{"MediaContainer":{"size":NaN,"token":"transient-1"}}""", "the same", """{"MediaContainer":{"token":"transient-1","size":"NaN"}}"""),
        Token(Json, "`size` as words", """{"MediaContainer":{"size":"none","token":"transient-1"}}""", "the same", """{"MediaContainer":{"token":"transient-1","size":"none"}}"""),
        Token(Json, "`size` an object", """{"MediaContainer":{"size":{"a":[1]},"token":"transient-1"}}""", "the same", """{"MediaContainer":{"token":"transient-1","size":{"a":[1]}}}"""),
        Token(Json, "`token` a number", """{"MediaContainer":{"size":0,"token":12345}}""", "a number is a text too", """{"MediaContainer":{"size":0,"token":"12345"}}"""),
        Token(Json, "`token` twice", """{"MediaContainer":{"size":0,"token":"transient-0","token":"transient-1"}}""", "the last one counts"),
        Token(Json, "unknown members", """{"MediaContainer":{"token":"transient-1","more":{"a":[true,null]}},"x":1}""", "they are kept in `AdditionalProperties`", """{"MediaContainer":{"token":"transient-1","more":{"a":[true,null]}},"x":1}"""),
        Token(Json, "half a surrogate pair", """{"MediaContainer":{"size":0,"token":"transient-1","note":"\ud800"}}""", "U+FFFD stands for it", "{\"MediaContainer\":{\"size\":0,\"token\":\"transient-1\",\"note\":\"\ufffd\"}}"),
        Token(Json, "`MediaContainer` in an array", """{"MediaContainer":[{"size":0,"token":"transient-1"}]}""", "an array of one is the object"),
    ];

    private static IEnumerable<AnswerRow> TokenEncodings =>
    [
        Token(Json + "; charset=utf-8", "JSON with a byte order mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Plain)]),
        Token(Json, "JSON with two byte order marks", "\uFEFF\uFEFF" + Plain),
        Token(Json + "; charset=\"UTF-8\"", "JSON beyond ASCII", Accented, "", Accented),
        Token(Json + "; charset=utf-16", "UTF-16 with a byte order mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Accented)], "", Accented),
        Token(Json + "; charset=utf-16", "UTF-16 without one", Encoding.Unicode.GetBytes(Accented), "", Accented),
        Token(Json, "UTF-16, not named", Encoding.Unicode.GetBytes(Accented), "the zero bytes give it away", Accented),
        Token(Json, "big-endian UTF-16 with a byte order mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Accented)], "", Accented),
        Token(Json, "big-endian UTF-16, not named", Encoding.BigEndianUnicode.GetBytes(Accented), "the zero bytes give it away", Accented),
        Token(Json, "UTF-32 with a byte order mark", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Accented)], "", Accented),
        Token(Json + "; charset=iso-8859-1", "ISO-8859-1", Encoding.Latin1.GetBytes(Latin), "", Latin),
        Token(Json + "; charset=windows-1252", "Windows-1252", [.. Encoding.Latin1.GetBytes(Accented.Replace('€', '\x80'))], "on every framework", Accented),
        Token(Json + "; charset=klingon", "UTF-8 under a charset that nobody knows", Accented, "it is read as UTF-8", Accented),
        Token(Json + "; charset=utf-7", "UTF-8 under UTF-7", """{"MediaContainer":{"token":"transient-1","note":"+AOk-"}}""", "UTF-7 is never read", """{"MediaContainer":{"token":"transient-1","note":"+AOk-"}}"""),
        Token(Xml, "XML that declares ISO-8859-1", Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='iso-8859-1'?><MediaContainer token='transient-1' note='Søren'/>"), "the declaration counts where the Content-Type is silent", Latin),
        Token(Xml + "; charset=utf-8", "UTF-8 XML that declares ISO-8859-1", "<?xml version='1.0' encoding='iso-8859-1'?><MediaContainer token='transient-1' note='Søren'/>", "the Content-Type wins", Latin),
        Token(Xml, "UTF-8 XML that declares UTF-16", "<?xml version=\"1.0\" encoding=\"utf-16\"?><MediaContainer token='transient-1' note='Søren'/>", "it cannot be, so it is not", Latin),
        Token(Xml, "XML that declares no encoding", "<?xml version='1.0'?>" + Element),
    ];
}
