#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

/// <summary>What newer frameworks tell the compiler about a result that is there when an argument is.</summary>
[AttributeUsage(AttributeTargets.ReturnValue)]
internal sealed class NotNullIfNotNullAttribute(string parameterName) : Attribute
{
    public string ParameterName { get; } = parameterName;
}
#endif
