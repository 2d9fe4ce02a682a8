using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using PlexSdk.Account.Tests.Support;

namespace PlexSdk.Account.Tests.Secrets;

/// <summary>What .NET itself reports about calls: activities, events, diagnostics and metrics, over real HTTP.</summary>
[NonParallelizable]
public class TelemetryTests
{
    private readonly ConcurrentQueue<string> _seen = new();

    [Test]
    public async Task No_secret_is_in_activities_events_and_metrics_of_the_client_s_own_handler()
    {
        var text = await ListenAsync(options => new PlexAccountClient(options));

        // It was looked at, and the paths are the covered ones.
        Assert.That(text, Does.Contain("/api/v2/pins/*").And.Contain("/api/v2/home/users/u/switch").And.Contain("http.client.request.duration"));
        foreach (var mark in Canary.Marks)
            Assert.That(text, Does.Not.Contain(mark));
    }

    [Test]
    public async Task With_another_HttpClient_the_path_remains_as_the_documentation_says()
    {
        using var http = new HttpClient();

        var text = await ListenAsync(options => new PlexAccountClient(options, http));

        Assert.That(text, Does.Contain($"/api/v2/pins/{Canary.PinId}"));
        Assert.That(text, Does.Not.Contain(Canary.HomePin).And.Not.Contain(Canary.Account).And.Not.Contain(Canary.Served));
    }

    private async Task<string> ListenAsync(Func<PlexAccountOptions, PlexAccountClient> make)
    {
        await using var plexTv = await StartAsync();
        using var activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => _seen.Enqueue(
                $"{activity.Source.Name} {activity.DisplayName} {string.Join(' ', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))} {activity.StatusDescription}"),
        };
        ActivitySource.AddActivityListener(activities);
        using var events = new Events(_seen);
        using var meters = new MeterListener();
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name.StartsWith("System.Net", StringComparison.Ordinal))
                listener.EnableMeasurementEvents(instrument);
        };
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => _seen.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}"));
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => _seen.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}"));
        meters.Start();

        using (var account = make(Accounts.Options(options => options.ServerUri = new Uri(plexTv.Urls.Single() + "/api/v2"))))
        {
            await account.SignInAsync();
            using var kid = await account.SwitchUserAsync(new PlexHomeUser { Uuid = "u" }, Canary.HomePin);
            await Accounts.CatchAsync<PlexApiException>(() => account.SwitchUserAsync(new PlexHomeUser { Uuid = "nobody" }, Canary.HomePin));
        }

        return string.Join('\n', _seen);
    }

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var polls = 0;
        var app = builder.Build();
        app.Run(context => (context.Request.Method, context.Request.Path.Value) switch
        {
            ("POST", "/api/v2/pins") => RespondAsync(context, 201, $$"""{"id":{{Canary.PinId}},"code":"{{Canary.Code}}","expiresIn":100}"""),
            ("GET", "/api/v2/pins/918273645") => Interlocked.Increment(ref polls) == 1
                ? RespondAsync(context, 503, "")
                : RespondAsync(context, 200, $$"""{"authToken":"{{Canary.Served}}"}"""),
            ("GET", "/api/v2/user") => RespondAsync(context, 200, "{}"),
            ("POST", "/api/v2/home/users/u/switch") when context.Request.QueryString.Value == "?pin=7391" => RespondAsync(context, 201, """{"authToken":"kid"}"""),
            _ => RespondAsync(context, 404, ""),
        });
        await app.StartAsync();
        return app;
    }

    private static Task RespondAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(body);
    }

    private sealed class Events(ConcurrentQueue<string> seen) : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name.StartsWith("System.Net", StringComparison.Ordinal))
                EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            // The base class calls back before the constructor has run.
            seen?.Enqueue($"{eventData.EventName} {string.Join(' ', eventData.Payload ?? new([]))}");
        }
    }
}
