using PlexSdk.Tests.Answers;

namespace PlexSdk.Tests.Fuzzing;

public class FuzzCorpusTests
{
    [Test]
    public async Task A_file_says_the_same_as_its_row()
    {
        foreach (var row in FuzzCorpus.Rows)
        {
            var inputs = FuzzFile.Read(FuzzFile.Write(row.Answer)).ToList();
            Assert.That(inputs.Select(input => input.Operation), Is.EqualTo(Enum.GetValues<Operation>()));
            Assert.That((inputs[0].Answer.Status, inputs[0].Answer.ContentType), Is.EqualTo((row.Status, row.ContentType)));
            Assert.That(inputs[0].Answer.Body, Is.EqualTo(row.Body));
            foreach (var input in inputs)
                Assert.That(await AnswerRules.ViolationAsync(input, x => x.CallAsync()), Is.Null, row.ToString());
        }
    }
}
