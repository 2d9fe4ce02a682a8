namespace PlexSdk.SpecTool.Tests.Fuzzing;

public class FuzzTests
{
    [Test]
    public void Every_mutant_is_used_or_refused_with_its_reasons()
    {
        var run = new FuzzRun(Run, number => Mutations.Make(number).Text);

        run.Go(FuzzRun.First, FuzzRun.Count(10_000));

        TestContext.Out.WriteLine($"{run.Used:N0} used, {run.Refused:N0} refused, of {Mutations.Count:N0} with one mutation");
        Assert.Multiple(() =>
        {
            Assert.That(run.Failures.Take(5), Is.Empty);
            Assert.That(Math.Min(run.Used, run.Refused), Is.GreaterThan((run.Used + run.Refused) / 10), "both ways are taken");
        });
    }

    [Test]
    public void Every_damaged_text_is_read_or_refused_with_its_reasons()
    {
        var run = new FuzzRun(number => FuzzedPipeline.Run(Mutations.Make(0).Original, DamagedText.Make(number), "damaged.yaml"), DamagedText.Make);

        run.Go(FuzzRun.First, FuzzRun.Count(10_000) / 10);

        Assert.That(run.Failures.Take(5), Is.Empty);
        Assert.That(Math.Min(run.Used, run.Refused), Is.Positive, "both ways are taken");
    }

    [Test]
    public void A_run_tells_what_failed_with_its_number()
    {
        var run = new FuzzRun(number => number == 3 ? throw new InvalidOperationException("planted") : number == 4, number => $"document {number}");

        run.Go(0, 10);

        Assert.That(run.Failures.Single(), Does.StartWith("input 3: System.InvalidOperationException: planted").And.EndsWith("document 3"));
        Assert.That((run.Used, run.Refused), Is.EqualTo((1, 8)));
    }

    private static bool Run(long number)
    {
        var mutant = Mutations.Make(number);
        return FuzzedPipeline.Run(mutant.Original, mutant.Text);
    }
}
