using System.Reflection;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>The arguments of one call: parameters by their names, wherever the method takes them.</summary>
internal sealed class ClientCall(MethodInfo method, string? options = null)
{
    private readonly ParameterInfo[] _parameters = method.GetParameters();
    private readonly object?[] _arguments = new object?[method.GetParameters().Length];

    /// <summary>The type of what the task gives; <see langword="null" /> where it gives nothing.</summary>
    public Type? Result => method.ReturnType.IsGenericType ? method.ReturnType.GetGenericArguments()[0] : null;

    /// <summary>The type of an argument; <see langword="null" /> where the method takes none of that name.</summary>
    public Type? TypeOf(string name) => Find(name)?.ParameterType ?? Option(name)?.PropertyType;

    public void Set(string name, object value)
    {
        if (Find(name) is { } parameter)
            _arguments[parameter.Position] = value;
        else
            Option(name)!.SetValue(_arguments[Holder!.Position] ??= Activator.CreateInstance(Holder.ParameterType), value);
    }

    /// <summary>Makes the call. What its result is like is of no interest: the response is not the operation's.</summary>
    /// <returns>What the call threw.</returns>
    public async Task<Exception?> SendAsync(object client)
    {
        try
        {
            // A value type that is required must be there, whatever it is; of one that may be null, null is what is made.
            foreach (var parameter in _parameters.Where(parameter => parameter.ParameterType.IsValueType))
                _arguments[parameter.Position] ??= Activator.CreateInstance(parameter.ParameterType);

            var task = (Task)method.Invoke(client, _arguments)!;
            await task;
            (task.GetType().GetProperty("Result")?.GetValue(task) as IDisposable)?.Dispose();
            return null;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private ParameterInfo? Holder => Array.Find(_parameters, parameter => parameter.ParameterType.Name == options);

    private ParameterInfo? Find(string name) => Array.Find(_parameters, parameter => parameter.Name == name);

    /// <summary>Optional arguments may be the members of one class.</summary>
    private PropertyInfo? Option(string name) => Holder?.ParameterType.GetProperty(name);
}
