using System.Globalization;
using PlexSdk.Benchmarks;
using PlexSdk.Benchmarks.Load;
using PlexSdk.Benchmarks.Network;

switch (args)
{
    case [FirstCallRun.Command, var contestant, var server]:
        await FirstCallRun.CallAsync(contestant, new Uri(server));
        return 0;
    case [LoadRun.Command]:
        return await LoadRun.RunAsync(TimeSpan.FromMinutes(1));
    case [LoadRun.Command, var seconds]:
        return await LoadRun.RunAsync(TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)));
    default:
        return await Runner.RunAsync(args);
}
