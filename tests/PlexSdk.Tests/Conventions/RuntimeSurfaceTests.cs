using System.ComponentModel;
using System.Reflection;
using PlexSdk.Runtime;

namespace PlexSdk.Tests.Conventions;

/// <summary>What is public for generated code alone does not stand in the way of people who write their own.</summary>
public class RuntimeSurfaceTests
{
    private static readonly Type[] ForPeople = [typeof(PlexTransport), typeof(PlexModel), typeof(PlexUnion), typeof(PlexFile), typeof(PlexStream), typeof(PlexContent), typeof(PlexJson), typeof(JsonKinds), typeof(PlexJsonExtensions)];

    // Generated attributes name converters; nobody else meets them.
    private static IEnumerable<Type> ForGeneratedCode => typeof(PlexTransport).Assembly.GetExportedTypes()
        .Where(type => type.Namespace == typeof(PlexTransport).Namespace && !ForPeople.Contains(type) && !type.Name.Contains("Converter"));

    [Test]
    public void What_is_for_generated_code_is_hidden_from_completion_lists()
    {
        Assert.That(ForGeneratedCode, Is.Not.Empty);
        Assert.That(ForGeneratedCode.Where(type => !IsHidden(type)), Is.Empty);
        Assert.That(ForPeople.Where(IsHidden), Is.Empty);
    }

    [Test]
    public void A_transport_is_handed_to_generated_clients_and_not_called() =>
        Assert.That(typeof(PlexTransport).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => !IsHidden(method)), Is.Empty);

    private static bool IsHidden(MemberInfo member) => member.GetCustomAttribute<EditorBrowsableAttribute>()?.State == EditorBrowsableState.Never;
}
