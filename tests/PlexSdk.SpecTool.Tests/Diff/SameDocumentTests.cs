using PlexSdk.SpecTool.Diff;
using PlexSdk.SpecTool.Diff.Engine;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Diff;

public class SameDocumentTests
{
    /// <summary>Three hundred documents that were made up, each compared to itself in other clothes.</summary>
    [Test]
    public void A_document_in_other_clothes_is_no_change([Range(0, 299)] int seed)
    {
        var clothes = new Clothes(seed);
        var document = clothes.Document();
        var (before, after) = (clothes.Write(document), clothes.Write(clothes.Change(document)));

        Assert.That(Compare(before, after).Changes, Is.Empty, $"{before}\n----\n{after}");
        Assert.That(Compare(after, before).Changes, Is.Empty);
    }

    [Test]
    public void A_document_with_a_real_change_is_one([Range(0, 49)] int seed)
    {
        var clothes = new Clothes(seed);
        var document = clothes.Document();
        var changed = clothes.Change(document);
        changed["paths"]!["/things0/{id}"]!["post"]!["requestBody"]!["required"] = true;

        Assert.That(Compare(clothes.Write(document), clothes.Write(changed)).Changes.Single().Id, Is.EqualTo("request-body-became-required"));
    }

    private static DiffResult Compare(string before, string after) =>
        SpecDiff.Compare(SpecReader.ReadText(before, "base.yaml"), SpecReader.ReadText(after, "head.yaml"), new DiffOptions { Today = Specs.Today });
}
