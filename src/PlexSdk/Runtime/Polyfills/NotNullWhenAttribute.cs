#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

/// <summary>What newer frameworks tell the compiler about the result of a Try method.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
#endif
