using System.Net;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace PlexSdk.Generation.Tests.Oracle;

/// <summary>A compiled caller beside a client: each of its methods is compiled by the runtime, and those that show something are run.</summary>
internal sealed class CompiledCaller(byte[] caller, byte[] client)
{
    /// <summary>What goes wrong, and what is sent and written.</summary>
    public IReadOnlyList<string> Observe()
    {
        var context = new AssemblyLoadContext("oracle", isCollectible: true);
        var library = context.LoadFromStream(new MemoryStream(client));
        context.Resolving += (_, name) => name.Name == library.GetName().Name ? library : null;
        var program = context.LoadFromStream(new MemoryStream(caller));
        var result = Load(program, out var types).Concat(types.SelectMany(Prepare)).Concat(types.Where(type => type.Name == "Meanings").SelectMany(Run)).ToList();
        context.Unload();
        return result;
    }

    private static IEnumerable<string> Load(Assembly program, out IReadOnlyList<Type> types)
    {
        try
        {
            types = program.GetTypes();
            return [];
        }
        catch (ReflectionTypeLoadException error)
        {
            types = [.. error.Types.OfType<Type>()];
            return [.. error.LoaderExceptions.Select(inner => inner!.Message)];
        }
    }

    private static IEnumerable<string> Prepare(Type type)
    {
        const BindingFlags Own = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;
        foreach (var method in type.GetMethods(Own).Where(method => !method.IsAbstract && !method.ContainsGenericParameters))
        {
            string? failure = null;
            try
            {
                RuntimeHelpers.PrepareMethod(method.MethodHandle);
            }
            catch (Exception error) when (error is MissingMemberException or TypeLoadException or MethodAccessException)
            {
                failure = $"{type.FullName}.{method.Name}: {error.Message}";
            }

            if (failure is not null)
                yield return failure;
        }
    }

    private static IEnumerable<string> Run(Type type)
    {
        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        {
            string shown;
            try
            {
                shown = method.GetParameters().Length == 0 ? (string)method.Invoke(null, null)! : Send(transport => (Task)method.Invoke(null, [transport])!);
            }
            catch (Exception error) when ((error.InnerException ?? error) is MissingMemberException or TypeLoadException or ArgumentException)
            {
                shown = (error.InnerException ?? error).Message;
            }

            yield return $"{method.Name}: {shown}";
        }
    }

    private static string Send(Func<Runtime.PlexTransport, Task> call)
    {
        using var handler = new Recorder();
        using var http = new HttpClient(handler);
        using var plex = new PlexClient(new PlexClientOptions { ClientIdentifier = "oracle", ServerUri = new Uri("http://localhost") }, http);
        try
        {
            call(plex.Transport).GetAwaiter().GetResult();
        }
        catch (Exception error) when (error is PlexApiException or TimeoutException)
        {
            // What the server answers does not matter here.
        }

        return handler.Request;
    }

    private sealed class Recorder : HttpMessageHandler
    {
        public string Request { get; private set; } = "";

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Request = $"{request.Method} {request.RequestUri!.PathAndQuery}";
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json") });
        }
    }
}
