namespace PlexSdk.Tests.Answers;

public static partial class AnswerTable
{
    private const string Documented =
        """{"MediaContainer":{"size":1,"Device":{"name":"PlexCorp","clientIdentifier":"243b","accessToken":"transient-2","Connection":[{"protocol":"https","address":"10.0.2.123","uri":"https://10-0-2-123.93b1.plex.direct:32400","port":32400,"local":true,"relay":false},{"port":8443,"local":false,"relay":true}]}}}""";

    private static IEnumerable<AnswerRow> Sources =>
    [
        Source("JSON as documented", Documented, Documented),
        Source(
            "XML as documented",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <MediaContainer size="1">
              <Device name="PlexCorp" clientIdentifier="243b" accessToken="transient-2">
                <Connection protocol="https" address="10.0.2.123" uri="https://10-0-2-123.93b1.plex.direct:32400" port="32400" local="1" relay="0" />
                <Connection port="8443" local="0" relay="1" />
              </Device>
            </MediaContainer>
            """, Documented, "both forms read the same", Xml),
        Source("XML with one connection", "<MediaContainer><Device accessToken='t'><Connection port='1' /></Device></MediaContainer>", One("""{"port":1}"""), "a list of one", Xml),
        Source("XML with an attribute and an element of one name", "<MediaContainer Device='x'><Device name='n' accessToken='t'/></MediaContainer>", """{"MediaContainer":{"Device":{"name":"n","accessToken":"t","Connection":[]},"Device":["x"]}}""", "the object counts, the rest is kept", Xml),
        Source("flags as 1 and 0", Of("""{"local":1,"relay":0}"""), One("""{"local":true,"relay":false}""")),
        Source("flags as `\"1\"` and `\"0\"`", Of("""{"local":"1","relay":"0"}"""), One("""{"local":true,"relay":false}""")),
        Source("flags as `\"true\"` and `\"False\"`", Of("""{"local":"true","relay":"False"}"""), One("""{"local":true,"relay":false}""")),
        Source("flags as 1.0 and 0.0", Of("""{"local":1.0,"relay":0.0}"""), One("""{"local":true,"relay":false}""")),
        Source("flags that are none", Of("""{"local":"maybe","relay":2}"""), One("""{"local":"maybe","relay":2}"""), "null, and kept in `AdditionalProperties`"),
        Source("flags missing or null", Of("""{"local":null}"""), One("{}"), "null"),
        Source("`port` as a string", Of("""{"port":"32400"}"""), One("""{"port":32400}""")),
        Source("`port` as words", Of("""{"port":"http"}"""), One("""{"port":"http"}"""), "null, and kept in `AdditionalProperties`"),
        Source("`port` a boolean", Of("""{"port":true}"""), One("""{"port":true}"""), "the same"),
        Source("`uri` empty", Of("""{"uri":""}"""), One("""{"uri":""}"""), "the same"),
        Source("`uri` a path", Of("""{"uri":"/a"}"""), One("""{"uri":"/a"}"""), "a relative `Uri`"),
        Source("`uri` not an address", Of("""{"uri":"http://["}"""), One("""{"uri":"http://["}"""), "null, and kept in `AdditionalProperties`"),
        Source("`name` a boolean and `clientIdentifier` a number", """{"MediaContainer":{"Device":{"name":true,"clientIdentifier":1.5,"accessToken":"t","Connection":[]}}}""", """{"MediaContainer":{"Device":{"name":"true","clientIdentifier":"1.5","accessToken":"t","Connection":[]}}}""", "texts"),
        Source("`name` an array", """{"MediaContainer":{"Device":{"name":["a"],"accessToken":"t","Connection":[]}}}""", """{"MediaContainer":{"Device":{"accessToken":"t","Connection":[],"name":["a"]}}}""", "null, and kept in `AdditionalProperties`"),
        Source("`Device` in an array", """{"MediaContainer":{"Device":[{"accessToken":"t"}]}}""", """{"MediaContainer":{"Device":{"accessToken":"t","Connection":[]}}}""", "an array of one is the object"),
        Source("two `Device`s", """{"MediaContainer":{"Device":[{"accessToken":"t"},{"accessToken":"u"}]}}""", """{"MediaContainer":{"Device":{"accessToken":"t","Connection":[]},"Device":[{"accessToken":"u"}]}}""", "the first, and the others are kept in `AdditionalProperties`"),
        Source("`Device` after other things in an array", """{"MediaContainer":{"Device":[null,7,{"name":"n","accessToken":"t"}]}}""", """{"MediaContainer":{"Device":{"name":"n","accessToken":"t","Connection":[]},"Device":[7]}}""", "the same"),
        Source("one `Connection`, not in an array", """{"MediaContainer":{"Device":{"accessToken":"t","Connection":{"port":1}}}}""", One("""{"port":1}"""), "a list of one"),
        Source("`Connection` missing", """{"MediaContainer":{"Device":{"accessToken":"t"}}}""", """{"MediaContainer":{"Device":{"accessToken":"t","Connection":[]}}}""", "an empty list"),
        Source("`Connection` null", """{"MediaContainer":{"Device":{"accessToken":"t","Connection":null}}}""", """{"MediaContainer":{"Device":{"accessToken":"t","Connection":[]}}}""", "an empty list"),
        Source("`Connection` a text", """{"MediaContainer":{"Device":{"accessToken":"t","Connection":"none"}}}""", """{"MediaContainer":{"Device":{"accessToken":"t","Connection":[],"Connection":["none"]}}}""", "an empty list, and kept in `AdditionalProperties`"),
        Source("a text among the `Connection`s", Of("""{"port":1},"x",null"""), """{"MediaContainer":{"Device":{"accessToken":"t","Connection":[{"port":1}],"Connection":["x"]}}}""", "it is left out, and kept in `AdditionalProperties`"),
        Source("lists in the list of `Connection`s", Of("""[{"port":1},{"port":2}],[]"""), """{"MediaContainer":{"Device":{"accessToken":"t","Connection":[{"port":1}],"Connection":[[{"port":2}]]}}}""", "the same"),
        Source("unknown members everywhere", """{"a":1,"MediaContainer":{"b":2,"Device":{"c":3,"accessToken":"t","Connection":[{"d":4}]}}}""", """{"MediaContainer":{"Device":{"accessToken":"t","Connection":[{"d":4}],"c":3},"b":2},"a":1}""", "kept in `AdditionalProperties`"),
        Source("single quotes, bare names and a comma too many", "{MediaContainer:{'Device':{accessToken:'t',},},}", """{"MediaContainer":{"Device":{"accessToken":"t","Connection":[]}}}""", "read as meant"),
    ];

    private static IEnumerable<AnswerRow> SourceFailures =>
    [
        SourceError("no `Device`", """{"MediaContainer":{"size":0}}""", "'Device' is missing in the answer."),
        SourceError("`Device` an empty array", """{"MediaContainer":{"size":0,"Device":[]}}""", "'Device' is missing in the answer."),
        SourceError("`Device` a text", """{"MediaContainer":{"Device":"none"}}""", "'Device' is missing in the answer."),
        SourceError("no `accessToken`", """{"MediaContainer":{"Device":{"name":"n"}}}""", "'accessToken' is missing in the answer."),
        SourceError("`accessToken` empty", """{"MediaContainer":{"Device":{"accessToken":""}}}""", "'accessToken' is missing in the answer.", kept: """{"MediaContainer":{"Device":{"accessToken":"[redacted]"}}}"""),
        SourceError("XML without a `Device`", "<MediaContainer size='0'/>", "'Device' is missing in the answer.", Xml),
    ];

    private static string Of(string connections) => """{"MediaContainer":{"Device":{"accessToken":"t","Connection":[""" + connections + "]}}}";

    private static string One(string connection) => Of(connection);
}
