using System.Threading.Tasks;
using Malice;
using PlexSdk.Runtime;

public static class Caller
{
    public static async Task<string> Escapes(PlexTransport transport)
    {
        M answer = await new AClassPwned1Client(transport).OpPublicClassPwned5Async(
            "x", OpPublicClassPwned5QThrowNull.ThrowNull, body: new M { PPublicClassPwned11 = "p", Q = "q" });
        return $"{answer.PPublicClassPwned11} {answer.Q} {answer.XRaw}";
    }
}
