#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

/// <summary>For the trimmer of newer frameworks, which the older ones lack.</summary>
[AttributeUsage(AttributeTargets.GenericParameter)]
internal sealed class DynamicallyAccessedMembersAttribute(DynamicallyAccessedMemberTypes memberTypes) : Attribute
{
    public DynamicallyAccessedMemberTypes MemberTypes { get; } = memberTypes;
}

internal enum DynamicallyAccessedMemberTypes
{
    PublicParameterlessConstructor = 1,
}
#endif
