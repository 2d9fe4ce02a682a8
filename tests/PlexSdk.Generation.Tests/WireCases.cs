using PlexSdk.Generation.Tests.Harness;

namespace PlexSdk.Generation.Tests;

/// <summary>What the users in Fixtures/*.cs must cause on the wire and get back.</summary>
internal static class WireCases
{
    public static IReadOnlyList<Exchange> All { get; } =
    [
        Search("ExplodedList", "ids=1&ids=2"),
        Search("JoinedLists", "csv=a%20b,c%2Cd&pipes=a%7Cb&spaces=a%20b"),
        Search("Enums", "kind=tv%20show&kinds=movie&kinds=%2B1"),
        Search("DeepObject", "filter%5Bcolor%5D=red&filter%5Bsize%5D%5Bmax%5D=2&filter%5Bsize%5D%5Bmin%5D=1&filter%5Btags%5D=x&filter%5Btags%5D=y"),
        Search("ExplodedObject", "number=2&page%20size=50"),
        Search("Maps", "deep%5Bk%5D=true&any=1&other=x&sort=name,asc"),
        Search("JsonText", "where=%7B%22a%22%3A1%7D"),
        Search("Scalars", "bool=false&day=2024-02-29&flag=1&price=1.5&time=2024-02-29T01%3A02%3A03Z"),
        Search("Choice", "one%20or%20many=a&one%20or%20many=b"),
        new("Styles", "HeadersAndCookies", "GET /search") { Status = 204, Headers = ["X-Trace: t 1", "X-List: 1,2", "Cookie: session=s%201; theme=movie", "Accept: application/json"] },
        new("Styles", "Paths", "GET /items/a%2Fb%3Fc/tv%20show/x,y%20z/at.l;matrix=1;matrix=2") { Status = 204 },

        new("Names", "EveryName", "POST /things/p?body=f&cancellationToken=e&filter%5Bname%5D=c&id=q&Item=b&params=a&request=d&3d=g")
        {
            Headers = ["Content-Type: application/json"],
            Body = """{"+1":1,"-1":2,"3d":true,"action":{"Action":"go"},"additionalProperties":"p","class":"c","Guid":[{"id":"plex://1"}],"guid":"g","odd":2147483648,"Rating":"PG","rating":7.5,"thing":"t","toString":"s","type":"-name","unknown":1}""",
            Answer = """{"guid":"g2","Guid":[{"id":"i"}],"type":"newer","odd":7,"new":[1]}""",
            Returns = "g2 i newer 7 False [1]",
        },
        new("Names", "DuplicateIds", "DELETE /duplicate/x") { Status = 204 },
        new("Names", "NoIdNoTag", "GET /none") { Status = 204 },

        new("Compositions", "ReadsSubtypes", "GET /pets")
        {
            Answer = """[{"name":"Tom","petType":"cat","lives":9},{"petType":"Dog","barks":true,"friend":{"petType":"cat"}},{"petType":"Bird","wings":2}]""",
            Returns = "cat Tom 9 dog True Cat Pet 2",
        },
        new("Compositions", "SendsSubtype", "POST /pets") { Status = 201, Body = """{"lives":9,"petType":"cat"}""", Answer = """{"petType":"cat","lives":8}""", Returns = "8" },
        new("Compositions", "MayBeEmpty", "POST /pets") { Status = 202, Answer = "", Returns = "none" },
        new("Compositions", "Unions", "PUT /shapes") { Body = """["s",{"kind":"circle","radius":2.0}]""", Answer = """{"kind":"square","side":3}""", Returns = "True True 3" },
        new("Compositions", "Values", "GET /value")
        {
            Answer = """{"id":1,"stamp":"s","level":"high","title":"t","maybe":"newer","next":{"id":2},"textOrNumber":5,"level2":1,"pair":["a",1],"byName":{"x1":3},"data":"AQI=","uuid":"01234567-89ab-cdef-0123-456789abcdef","size":9007199254740993,"extra":"e","when":"2024-02-29T00:00:00Z","tree":[[]]}""",
            Returns = "1 s high t newer 2 5 1 a 3 2 01234567-89ab-cdef-0123-456789abcdef 9007199254740993 e 2024 False",
        },

        new("Bodies", "Form", "POST /form") { Headers = ["Accept: text/html"], Body = "at=2024-02-29&name=a%20b%26c&tags=x&tags=y", AnswerType = "text/html", Answer = "<html>ok</html>", Returns = "<html>ok</html>" },
        new("Bodies", "Multipart", "POST /upload")
        {
            Body = "--B\nContent-Type: application/json\nContent-Disposition: form-data; name=\"meta\"\n\n{\"a\":1}\n--B\nContent-Disposition: form-data; name=\"title\"\n\nt\n--B\nContent-Type: text/plain\nContent-Disposition: form-data; filename=\"a.txt\"; name=\"file\"\n\nbytes\n--B--\n",
            Answer = """{"ok":true}""",
            Returns = "True True",
        },
        new("Bodies", "RawBytes", "PUT /raw") { Status = 204, Headers = ["Content-Type: image/png", "Content-Length: 2"], Body = "AB" },
        new("Bodies", "ByteAnswer", "GET /raw") { Headers = ["Accept: image/*"], AnswerType = "image/jpeg", Answer = "JPEG", Returns = "image/jpeg JPEG" },
        new("Bodies", "Text", "POST /text") { Headers = ["Content-Type: text/plain; charset=utf-8", "Accept: application/xml"], Body = "häm", AnswerType = "application/xml", Answer = "<a>1</a>", Returns = "<a>1</a>" },
        new("Bodies", "SeveralContentTypes", "POST /several") { Status = 202, Headers = ["Content-Type: application/vnd.api+json"], Body = """{"a":"1"}""", Answer = """{"other":"o"}""", Returns = "True o" },
        new("Bodies", "Lists", "PATCH /list") { Body = """[{"on":1,"rank":2,"when":"2024-02-29"}]""", Answer = """{"a":1,"b":9007199254740993}""", Returns = "a=1 b=9007199254740993" },

        new("Secrets", "Open", "GET /open") { Status = 204, IsAnonymous = true },
        new("Secrets", "Optional", "GET /optional") { Status = 204 },
        new("Secrets", "Masked", "PUT /locks/4711?key=key%209")
        {
            Status = 500,
            Body = """{"combination":"left-right-left"}""",
            Answer = """{"said":"4711 left-right-left key 9","serial":12345678,"combination":"a-b","deep":{"serial":7},"name":"n"}""",
            Returns = """{"said":"[redacted] [redacted] [redacted]","serial":"[redacted]","combination":"[redacted]","deep":{"serial":"[redacted]"},"name":"n"}""",
        },

        new("Results", "Number", "GET /count") { Answer = "\"7\"", Returns = "7" },
        new("Results", "NumberedEnum", "GET /rank") { Answer = "20", Returns = "20 20 10 11" },
        new("Results", "OptionalEnum", "GET /kind") { Answer = "\"tv show\"", Returns = "tv show \"tv show\" True" },
        new("Results", "NoTime", "GET /time") { Status = 204, Returns = "True" },
        new("Results", "Lists", "GET /lists")
        {
            Answer = """{"kinds":["movie","newer","tv show",{}],"ranks":{"a":10},"matrix":[[1,2],[3]],"prices":[0.1,0.2],"choices":[20,true],"days":["2024-02-29"]}""",
            Returns = """movie,newer,tv show [{}] a=10 2,1 0.3 20 True 2024 [20,true]""",
        },
        new("Results", "ExistingType", "GET /problems") { Answer = """[{"code":1001,"message":"m"}]""", Returns = "1001 True m" },
        new("Results", "NumberInChoice", "PUT /choice") { Body = "20", Answer = """{"a":1.5}""", Returns = "True True 1.5" },

        new("Enums", "Places", "GET /items/new%20kind/1?type=2&other=18&types=1,17")
        {
            Headers = ["X-Kind: other", "Cookie: kind=kind"],
            Answer = """{"type":"4","kind":"newer","rank":1.0,"kinds":["movie","rare",[1]],"types":{"a":5,"b":"x"},"settings":["auto","never",7],"level":"high"}""",
            Returns = """4 4 True newer True True 1 movie,rare [[1]] 5 {"b":"x"} auto True True 7 high""",
        },
        new("Enums", "Misfits", "POST /items")
        {
            Body = """{"kind":"odd","kinds":["movie","rare"],"type":16,"types":{"b":3}}""",
            Answer = """{"type":{"id":1},"kind":true,"rank":null}""",
            Returns = """True {"id":1} True true """,
        },
        new("Enums", "RoundTrip", "POST /items")
        {
            Body = """{"level":"high","setting":"auto"}""",
            Answer = """{"type":18,"kind":"clip","kinds":["x"],"types":{"t":9},"setting":"sometimes","level":{"at":1}}""",
            Returns = """{"kind":"clip","kinds":["x"],"level":{"at":1},"setting":"sometimes","type":18,"types":{"t":9}}""",
        },
        new("Enums", "Form", "PUT /items") { Status = 204, Body = "kind=tv%20show&kinds=a&kinds=b&type=20" },
        new("Enums", "Multipart", "PATCH /items")
        {
            Status = 204,
            Body = "--B\nContent-Disposition: form-data; name=\"kind\"\n\nodd\n--B\nContent-Disposition: form-data; name=\"type\"\n\n1\n--B--\n",
        },
        new("Enums", "Body", "PUT /type") { Body = "33", Answer = "\"to string\"", Returns = "clash" },
        new("Enums", "Equality", "PUT /type") { Body = "1", Answer = "\"movie\"", Returns = "-1 1 2 True True True True True True True" },
        new("Enums", "Serializers", "PUT /type")
        {
            Body = "1",
            Answer = "\"movie\"",
            Returns = """{"Kind":"a\"b","Type":7,"None":null,"Map":{"tv show":1.5}} {"Kind":"a\"b","Type":7,"None":null,"Map":{"tv show":1.5}} True True True True True null""",
        },

        new("Options", "All", "GET /films/7?needed=n&day=2024-02-29&filter%5Bmin%5D=3&flag=1&kind=a&old=o&pin=4711&sizes=1&sizes=2&text=t")
        {
            Answer = "\"f\"",
            Headers = ["X-Trace: t", "Cookie: theme=dark"], AbsentHeaders = ["X-Language"],
        },
        new("Options", "None", "GET /films/7?needed=n") { Answer = "\"f\"", AbsentHeaders = ["X-Trace", "Cookie"] },
        new("Options", "Positional", "GET /search?q=x&limit=5&offset=10"),
        new("Options", "PositionalAlone", "GET /search?q=x"),
        new("Options", "BesidePositional", "GET /search?q=x&limit=5&sort=s"),
        new("Options", "WithBody", "POST /films?a=1") { Body = """{"title":"t"}""" },
        new("Options", "Secret", "GET /films/7?needed=n&pin=4711") { Status = 400, Answer = "\"no 4711\"", Returns = "\"no [redacted]\"" },

        new("MediaServer", "AllOfOverTypes", "GET /")
        {
            Answer = """{"allowSync":true,"size":3,"machineIdentifier":"m","myPlexMappingState":"mapped","Directory":[{"Directory":[{"key":"/k"}]}]}""",
            Returns = "True 3 m mapped /k",
        },
        new("MediaServer", "Query", "GET /library/sections/7/all?includeGuids=1&includeMeta=0&title=t&sort=duration%3Adesc&type=2&year%3E%3D=2000&k=v")
        {
            Headers = ["X-Plex-Client-Identifier: test", "X-Plex-Client-Profile-Extra: extra", "X-Plex-Container-Start: 20"],
            Answer = """{"MediaContainer":{"size":1,"Metadata":[{"key":"/1","type":"show","guid":"plex://show/1","Guid":[{"id":"imdb://1"}],"rating":7.5,"Rating":[{"value":8}],"search":1,"addedAt":5000000000,"Action":{"id":"a"},"Index":{"id":1},"Task":{"Task":"t"},"Type":{"active":true},"Uri":{"uri":"plex://x/y"},"Children":[{"key":"/2","type":"newer"}],"year":2001}]}}""",
            Returns = "/1 show plex://show/1 imdb://1 7.5 8 True 5000000000 a 1 t True plex://x/y 1 2001",
        },
        new("MediaServer", "HtmlAnswer", "PUT /:/scrobble") { Headers = ["Accept: text/html"], AbsentHeaders = ["accepts"], AnswerType = "text/html", Answer = "<p>{\"a\":1}</p>", Returns = "<p>{\"a\":1}</p>" },
        new("MediaServer", "HtmlError", "PUT /:/scrobble") { Status = 400, AnswerType = "text/html", Answer = "<h1>400 Bad Request</h1>", Returns = "400 text/html <h1>400 Bad Request</h1>" },
        new("MediaServer", "OneOrMany", "PUT /library/1,2/refresh") { AnswerType = "text/html", Answer = "", Returns = "" },
        new("MediaServer", "Notifications", "GET /:/websocket/notifications?filter=-log,a%2Cb") { AnswerType = "application/octet-stream", Answer = "bytes", Returns = "bytes" },
        new("MediaServer", "PlaylistOrFilm", "GET /video/transcode/start.mpd") { AnswerType = "video/x-matroska", Answer = "AB", Returns = "video/x-matroska 65" },

        new("Malice", "Escapes", "POST /a%22;System.Environment.Exit(9);%22/x?q%22%3B%20throw%20null%3B%20%22=%22%29%3B%20throw%20null%3B%20%28%22")
        {
            Body = """{"p\"] public class Pwned11 { } //":"p","\u2028q":"q"}""",
            Answer = """{"p\"] public class Pwned11 { } //":"1","\u2028q":"2","{{ x }}{% raw %}":3}""",
            Returns = "1 2 3",
        },
    ];

    private static Exchange Search(string call, string query) => new("Styles", call, "GET /search?" + query) { Status = 204 };
}
