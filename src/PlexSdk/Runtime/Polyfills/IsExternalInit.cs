#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>What the compiler wants for properties that are set once.</summary>
internal static class IsExternalInit;
#endif
