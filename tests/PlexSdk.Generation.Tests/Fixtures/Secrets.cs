using System.Threading.Tasks;
using PlexSdk;
using PlexSdk.Runtime;
using Secrets;

public static class Caller
{
    public static async Task<string> Open(PlexTransport transport)
    {
        await new LocksClient(transport).GetOpenAsync();
        return "";
    }

    public static async Task<string> Optional(PlexTransport transport)
    {
        await new LocksClient(transport).GetOptionalAsync();
        return "";
    }

    public static async Task<string> Masked(PlexTransport transport)
    {
        try
        {
            await new LocksClient(transport).SetLockAsync(number: 4711, body: new LockChange { Combination = "left-right-left" }, key: "key 9");
            return "";
        }
        catch (PlexApiException exception)
        {
            return exception.ResponseBody ?? "";
        }
    }
}
