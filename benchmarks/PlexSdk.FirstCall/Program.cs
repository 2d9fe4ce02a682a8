using System.Diagnostics;
using System.Globalization;
using PlexSdk.Benchmarks.Clients;

var server = new Uri(args[1]);
IPlexCalls calls = args[0] == "Sdk" ? new SdkCalls(new HttpClient(), server) : new SystemTextJsonCalls(new HttpClient(), server);
await calls.GetTransientTokenAsync().ConfigureAwait(false);

// The moment of the answer for whoever started this, and then the most memory that was resident.
Console.WriteLine("answer");
using var self = Process.GetCurrentProcess();
Console.WriteLine(self.PeakWorkingSet64.ToString(CultureInfo.InvariantCulture));
