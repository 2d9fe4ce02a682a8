namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Callbacks, webhooks and links are not calls that a client makes; they often hold shapes that NSwag cannot read
/// (GitHub's and Adyen's webhooks).
/// </summary>
internal sealed class OutOfScope : INormalization
{
    public void Apply(SpecModel spec)
    {
        spec.Root.Remove("webhooks");
        foreach (var operation in spec.Operations())
        {
            operation.Node.Remove("callbacks");
            foreach ((_, var response) in operation.Responses)
                response.Remove("links");
        }
    }
}
