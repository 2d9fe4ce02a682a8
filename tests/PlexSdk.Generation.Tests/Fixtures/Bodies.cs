using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Bodies;
using PlexSdk.Runtime;

public static class Caller
{
    public static async Task<string> Form(PlexTransport transport) => await new BodiesClient(transport).SendFormAsync(
        new SendFormRequest { Name = "a b&c", Tags = ["x", "y"], At = new DateTimeOffset(2024, 2, 29, 0, 0, 0, TimeSpan.Zero) });

    public static async Task<string> Multipart(PlexTransport transport)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes("bytes"));
        var answer = await new BodiesClient(transport).UploadAsync(
            new UploadRequest { Title = "t", File = new PlexFile(file, "a.txt", "text/plain"), Meta = new UploadRequestMeta { A = 1 } });
        return $"{answer.Ok} {file.CanRead}";
    }

    public static async Task<string> RawBytes(PlexTransport transport)
    {
        using var image = new MemoryStream([65, 66]);
        await new BodiesClient(transport).PutRawAsync(image);
        return "";
    }

    public static async Task<string> ByteAnswer(PlexTransport transport)
    {
        await using PlexStream stream = await new BodiesClient(transport).GetRawAsync();
        using var reader = new StreamReader(stream);
        return $"{stream.ContentType} {await reader.ReadToEndAsync()}";
    }

    public static async Task<string> Text(PlexTransport transport) => await new BodiesClient(transport).SendTextAsync("häm");

    public static async Task<string> SeveralContentTypes(PlexTransport transport)
    {
        SendSeveralResult result = await new BodiesClient(transport).SendSeveralAsync(new SendSeveralRequest { A = "1" });
        return $"{result.AsSendSeveralResponse() is null} {result.AsSendSeveralStatus202Response()!.Other}";
    }

    public static async Task<string> Lists(PlexTransport transport)
    {
        var map = await new BodiesClient(transport).PatchListAsync(
            [new PatchListRequestItem { When = new DateTimeOffset(2024, 2, 29, 0, 0, 0, TimeSpan.Zero), On = true, Rank = PatchListRequestItemRank.Value2 }]);
        return string.Join(" ", map.Select(pair => $"{pair.Key}={pair.Value}"));
    }
}
