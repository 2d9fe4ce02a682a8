using PlexSdk.Benchmarks;
using PlexSdk.Benchmarks.Network;

if (args is [FirstCallRun.Command, var contestant, var server])
{
    await FirstCallRun.CallAsync(contestant, new Uri(server));
    return 0;
}

return await Runner.RunAsync(args);
