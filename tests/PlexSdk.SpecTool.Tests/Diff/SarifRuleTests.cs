using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlexSdk.SpecTool.Diff.Reports;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>What the schema of SARIF cannot say: the published rules of its validator, and those of GitHub's code scanning, as far as they are about us.</summary>
public class SarifRuleTests
{
    [TestCaseSource(typeof(ReportSamples), nameof(ReportSamples.All))]
    public void A_report_keeps_the_rules_for_results(object result)
    {
        var run = Run(result);
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        foreach (var item in run["results"]!.AsArray())
        {
            Assert.That(rules[(int)item!["ruleIndex"]!]!["id"]!.ToString(), Is.EqualTo(item["ruleId"]!.ToString()), "SARIF1002: the index leads to the rule");
            Assert.That(item["message"]!["text"]!.ToString(), Does.EndWith("."), "SARIF2001: a message is a sentence");
            Assert.That(item["locations"]!.AsArray(), Has.Count.EqualTo(1), "GH1001: GitHub shows a result at its one location");
            Assert.That(item["partialFingerprints"]!["plexspec/v1"]!.ToString(), Does.Match("^[0-9a-f]{16}$"));
        }
    }

    [TestCaseSource(typeof(ReportSamples), nameof(ReportSamples.All))]
    public void A_report_keeps_the_rules_for_locations(object result)
    {
        foreach (var place in Run(result)["results"]!.AsArray().SelectMany(item => item!["locations"]!.AsArray().Concat(item["relatedLocations"]?.AsArray() ?? [])))
        {
            if (place!["physicalLocation"] is not { } physical)
                continue;

            Assert.That(Uri.IsWellFormedUriString(physical["artifactLocation"]!["uri"]!.ToString(), UriKind.Relative), "SARIF1004: a relative URI");
            Assert.That((int)physical["region"]!["startLine"]!, Is.Positive, "SARIF1007: lines count from 1");
            Assert.That((int)physical["region"]!["startColumn"]!, Is.Positive, "SARIF1007: columns count from 1");
        }
    }

    [TestCaseSource(typeof(ReportSamples), nameof(ReportSamples.All))]
    public void A_report_keeps_the_rules_for_the_tool(object result)
    {
        var driver = Run(result)["tool"]!["driver"]!;
        var rules = driver["rules"]!.AsArray();

        Assert.That(driver["name"]!.ToString(), Is.EqualTo("plexspec"));
        Assert.That(Uri.IsWellFormedUriString(driver["informationUri"]!.ToString(), UriKind.Absolute), "SARIF2005: the tool has a home");
        Assert.That(driver["semanticVersion"]!.ToString(), Does.Match(@"^\d+\.\d+\.\d+"), "SARIF2005: the tool has a version");
        Assert.That(rules.Select(rule => rule!["id"]!.ToString()), Is.Unique, "SARIF1001: no rule twice");
        foreach (var rule in rules)
        {
            Assert.That(Regex.IsMatch(rule!["name"]!.ToString(), "^([A-Z][A-Za-z0-9]*)+$"), "SARIF2012: a name in Pascal case");
            Assert.That(rule["shortDescription"]!["text"]!.ToString(), Does.EndWith("."));
            Assert.That(rule["fullDescription"]!["text"]!.ToString(), Does.EndWith("."), "GH: a rule has a description");
            Assert.That(rule["help"]!["text"]!.ToString(), Is.Not.Empty, "GH: a rule has help");
        }
    }

    private static JsonNode Run(object result) =>
        JsonNode.Parse(ReportList.Create("sarif").Write((PlexSdk.SpecTool.Diff.DiffResult)result))!["runs"]!.AsArray().Single()!;
}
