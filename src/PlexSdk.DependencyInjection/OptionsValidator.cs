using Microsoft.Extensions.Options;

namespace PlexSdk.DependencyInjection;

/// <summary>Checks options by making a client of them: the rules, and the words for them, are the client's own.</summary>
internal sealed class OptionsValidator<TOptions>(Func<TOptions, HttpClient, IDisposable> create, Func<string?, string> describe) : IValidateOptions<TOptions>
    where TOptions : PlexClientOptions
{
    // What .NET, and the .NET Framework, put behind the message of an ArgumentException.
    private static readonly string[] ParameterSuffixes = [" (Parameter '", "\r\n"];

    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        try
        {
            using var http = new HttpClient();
            using var client = create(options, http);
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException exception)
        {
            var words = exception.Message.Split(ParameterSuffixes, StringSplitOptions.None)[0];
            return ValidateOptionsResult.Fail($"{describe(name)}: {words}");
        }
    }
}
