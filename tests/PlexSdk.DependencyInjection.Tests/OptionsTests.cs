using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace PlexSdk.DependencyInjection.Tests;

public class OptionsTests
{
    private const string Secret = "secret-4711";

    [Test]
    public void Every_option_that_is_a_value_can_come_from_configuration()
    {
        var values = new Dictionary<string, string?>
        {
            ["ServerUri"] = "https://media.example.org/plex",
            ["Timeout"] = "00:00:30",
            ["MaxResponseBytes"] = "1000",
            ["MaxErrorBytes"] = "100",
        };
        foreach (var property in typeof(PlexClientOptions).GetProperties().Where(property => property.PropertyType == typeof(string)))
            values[property.Name] = $"my {property.Name}";

        var options = Read(values);

        foreach (var (name, value) in values)
        {
            var property = typeof(PlexClientOptions).GetProperty(name)!;
            Assert.That(Convert.ToString(property.GetValue(options), System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(value), name);
        }

        var rest = typeof(PlexClientOptions).GetProperties().Select(property => property.Name).Except(values.Keys);
        Assert.That(rest, Is.EquivalentTo(new[] { nameof(PlexClientOptions.AccessTokenProvider), nameof(PlexClientOptions.AccessTokenSource), nameof(PlexClientOptions.TimeProvider) }));
    }

    [Test]
    public void What_configuration_leaves_out_keeps_its_default()
    {
        var options = Read(new() { ["ClientIdentifier"] = "tests" });

        Assert.That(options.ServerUri, Is.EqualTo(new PlexClientOptions().ServerUri));
        Assert.That(options.Timeout, Is.EqualTo(TimeSpan.FromSeconds(100)));
        Assert.That(options.AccessToken, Is.Null);
    }

    [TestCase("Timeout", Secret, "Plex client 'attic': the configuration value 'Plex:Timeout' is no time span. Write it as hours:minutes:seconds, such as 00:01:40.")]
    [TestCase("MaxErrorBytes", Secret, "Plex client 'attic': the configuration value 'Plex:MaxErrorBytes' is no whole number, or a too large one. Write it in digits, such as 65536.")]
    [TestCase("ServerUri", "http://[" + Secret, "Plex client 'attic': the configuration value 'Plex:ServerUri' is no address. Write it like http://10.10.10.47:32400.")]
    [TestCase("ServerUri", Secret + ":32400", "Plex client 'attic': ServerUri must be an absolute http or https address, such as http://10.10.10.47:32400.")]
    [TestCase("ServerUri", "http://localhost/?X-Plex-Token=" + Secret, "Plex client 'attic': ServerUri must not have a query or a fragment. A token goes into AccessToken.")]
    [TestCase("ServerUri", "http://me:" + Secret + "@localhost", "Plex client 'attic': ServerUri must not have user information. A token goes into AccessToken.")]
    [TestCase("ClientIdentifier", "", "Plex client 'attic': ClientIdentifier is required: a value that names this installation of your application and stays the same between runs.")]
    [TestCase("AccessToken", "", "Plex client 'attic': AccessToken must not be empty. Leave it null to send no token.")]
    [TestCase("AccessToken", Secret + "\r\n", "Plex client 'attic': The access token begins or ends with white space, such as a line break of the file it was read from. Trim it.")]
    [TestCase("Timeout", "-00:00:05", "Plex client 'attic': Timeout must be longer than nothing and at most 24 days, or Timeout.InfiniteTimeSpan.")]
    [TestCase("AccessTokenProvider", Secret, "Plex client 'attic': the configuration value 'Plex:AccessTokenProvider' cannot come from configuration. Remove it, and set the option in code.")]
    [TestCase("TimeProvider", Secret, "Plex client 'attic': the configuration value 'Plex:TimeProvider' cannot come from configuration. Remove it, and set the option in code.")]
    [TestCase("AccesToken", Secret, "Plex client 'attic': there is no option for the configuration key 'Plex:AccesToken'. The closest one is 'AccessToken'.")]
    [TestCase("ServerUrl", Secret, "Plex client 'attic': there is no option for the configuration key 'Plex:ServerUrl'. The closest one is 'ServerUri'.")]
    [TestCase("timeouts", Secret, "Plex client 'attic': there is no option for the configuration key 'Plex:timeouts'. The closest one is 'Timeout'.")]
    [TestCase("Token", Secret, "Plex client 'attic': there is no option for the configuration key 'Plex:Token'. The closest one is 'AccessToken'.")]
    public async Task A_wrong_option_stops_the_host_with_one_error_that_names_it_and_no_value(string key, string value, string message)
    {
        using var host = HostWith(new() { ["Plex:ClientIdentifier"] = "tests", [$"Plex:{key}"] = value });

        var exception = await Failure.Of<OptionsValidationException>(host.StartAsync());

        Assert.That(exception.Message, Is.EqualTo(message));
        Assert.That(exception.ToString(), Does.Not.Contain(Secret));
    }

    [Test]
    public async Task Keys_in_any_case_sections_within_and_the_root_of_a_configuration_are_no_misspellings()
    {
        using var host = HostWith(new() { ["Plex:clientidentifier"] = "tests", ["Plex:TokenFile"] = "of an account", ["Plex:LivingRoom:Whatever"] = "value", ["Else"] = "value" });

        await host.StartAsync();
        await host.StopAsync();

        Assert.That(Read(new() { ["ClientIdentifier"] = "tests", ["Path"] = "/usr/bin" }).ClientIdentifier, Is.EqualTo("tests"));
    }

    [Test]
    public void Two_sources_of_the_token_are_one_too_many()
    {
        var services = new ServiceCollection();
        services.AddPlexClient(options =>
        {
            options.ClientIdentifier = "tests";
            options.AccessToken = Secret;
            options.AccessTokenProvider = _ => new(Secret);
        });
        using var provider = services.BuildServiceProvider();

        Assert.That(() => provider.GetRequiredService<IPlexClient>(), Throws.TypeOf<OptionsValidationException>()
            .With.Message.EqualTo("Plex client: Set one of AccessToken, AccessTokenProvider and AccessTokenSource, not more."));
    }

    [Test]
    public async Task The_host_starts_with_right_options()
    {
        using var host = HostWith(new() { ["Plex:ClientIdentifier"] = "tests" });

        await host.StartAsync();
        await host.StopAsync();

        Assert.That(host.Services.GetRequiredKeyedService<IPlexClient>("attic"), Is.Not.Null);
    }

    [Test]
    public async Task Resilience_that_contradicts_itself_stops_the_host_too()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddPlexClient(options => options.ClientIdentifier = "tests")
            .ConfigurePlexResilience(resilience => resilience.AttemptTimeout.Timeout = TimeSpan.FromHours(1));
        using var host = builder.Build();

        await Failure.Of<OptionsValidationException>(host.StartAsync());
    }

    private static IHost HostWith(Dictionary<string, string?> values)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(values);
        builder.Services.AddPlexClient("attic", builder.Configuration.GetSection("Plex"));
        return builder.Build();
    }

    private static PlexClientOptions Read(Dictionary<string, string?> values)
    {
        var services = new ServiceCollection();
        services.AddPlexClient(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<PlexClientOptions>>().Value;
    }
}
