using System.Net;

namespace PlexSdk.Benchmarks.Calls;

/// <summary>The bytes of an answer: the document's own examples.</summary>
public sealed record CannedAnswer(HttpStatusCode Status, string ContentType, byte[] Body)
{
    private static readonly CannedAnswer Token = new(HttpStatusCode.OK, "application/json",
        """{"MediaContainer":{"size":0,"token":"transient-90904684-f91a-4391-8bf7-e0dfa7240285"}}"""u8.ToArray());

    private static readonly CannedAnswer Connections = new(HttpStatusCode.OK, "application/json",
        """{"MediaContainer":{"size":1,"Device":{"name":"PlexCorp (plex-corp)","clientIdentifier":"243b471948ace337a8f92f129ec97d1902fcb1df","accessToken":"transient-fa75f159-b9d2-42b6-8fbd-1761c7a4195a","Connection":[{"protocol":"https","address":"10.0.2.123","uri":"https://10-0-2-123.93b10b279ff8456686414add109854cd.plex.direct:32400","port":32400,"local":true,"relay":false},{"protocol":"https","address":"64.71.188.222","uri":"https://64-71-188-222.93b10b279ff8456686414add109854cd.plex.direct:32403","port":32403,"local":false,"relay":false},{"protocol":"https","address":"139.162.158.105","uri":"https://139-162-158-105.93b10b279ff8456686414add109854cd.plex.direct:8443","port":8443,"local":false,"relay":true}]}}}"""u8.ToArray());

    private static readonly CannedAnswer JsonError = new(HttpStatusCode.Unauthorized, "application/json",
        """{"errors":[{"code":1001,"message":"User could not be authenticated","status":401}]}"""u8.ToArray());

    private static readonly CannedAnswer HtmlError = new(HttpStatusCode.Unauthorized, "text/html",
        "<html><head><title>Unauthorized</title></head><body><h1>401 Unauthorized</h1></body></html>"u8.ToArray());

    public static CannedAnswer Of(Operation operation, Answer answer) => answer switch
    {
        Answer.JsonError => JsonError,
        Answer.HtmlError => HtmlError,
        _ when operation == Operation.GetTransientToken => Token,
        _ => Connections,
    };
}
