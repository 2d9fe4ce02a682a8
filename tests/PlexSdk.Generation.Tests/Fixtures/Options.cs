using System;
using System.Threading.Tasks;
using Options;
using PlexSdk;
using PlexSdk.Runtime;

public static class Caller
{
#pragma warning disable CS0618 // What is deprecated is sent all the same.
    public static async Task<string> All(PlexTransport transport)
    {
        await new FilmsClient(transport).GetFilmAsync(7, "n", new GetFilmOptions
        {
            Text = "t", Kind = Kind.A, Sizes = [1, 2], Flag = true, Day = new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.Zero), Filter = new GetFilmFilter { Min = 3 },
            Old = "o", Pin = "4711", XTrace = "t", Theme = "dark",
        });
        return "";
    }
#pragma warning restore CS0618

    public static async Task<string> None(PlexTransport transport)
    {
        await new FilmsClient(transport).GetFilmAsync(7, "n");
        return "";
    }

    public static async Task<string> Positional(PlexTransport transport)
    {
        await new FilmsClient(transport).SearchAsync("x", 5, 10);
        return "";
    }

    public static async Task<string> PositionalAlone(PlexTransport transport)
    {
        await new FilmsClient(transport).SearchAsync("x");
        return "";
    }

    public static async Task<string> BesidePositional(PlexTransport transport)
    {
        await new FilmsClient(transport).SearchAsync("x", new SearchOptions { Limit = 5, Sort = "s" });
        return "";
    }

    public static async Task<string> WithBody(PlexTransport transport)
    {
        await new FilmsClient(transport).AddFilmAsync(new AddFilmOptions2 { A = 1 }, new AddFilmOptions { Title = "t" });
        return "";
    }

    public static async Task<string> Secret(PlexTransport transport)
    {
        try
        {
            await new FilmsClient(transport).GetFilmAsync(7, "n", new() { Pin = "4711" });
            return "";
        }
        catch (PlexApiException exception)
        {
            return exception.ResponseBody ?? "";
        }
    }
}
