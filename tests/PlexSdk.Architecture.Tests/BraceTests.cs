using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlexSdk.Architecture.Tests;

/// <summary>
/// The other half of the rule that .editorconfig has for braces: a statement that takes one line below a condition of one
/// line has none. All branches of an <c>if</c> are alike.
/// </summary>
public class BraceTests
{
    private static IEnumerable<SyntaxTree> Files =>
        Projects.All.SelectMany(project => project.Files.Where(file => !project.FolderOf(file).StartsWith("Generated", StringComparison.Ordinal)));

    [Test]
    public void A_statement_with_a_line_of_its_own_has_no_braces() => Assert.That(
        Files.SelectMany(file => file.GetRoot().DescendantNodes().OfType<BlockSyntax>())
            .Where(block => Parts(block.Parent).Any() && Parts(block.Parent).All(IsShort))
            .Select(block => block.GetLocation().GetLineSpan())
            .Select(place => $"{Path.GetRelativePath(Repository.Root, place.Path)}:{place.StartLinePosition.Line + 1}"),
        Is.Empty);

    // A loop alone, or all branches of an if.
    private static IEnumerable<(SyntaxNode Header, StatementSyntax Body)> Parts(SyntaxNode? parent)
    {
        switch (parent)
        {
            case ForEachStatementSyntax loop:
                return [(loop, loop.Statement)];
            case ForStatementSyntax loop:
                return [(loop, loop.Statement)];
            case WhileStatementSyntax loop:
                return [(loop, loop.Statement)];
            case ElseClauseSyntax branch:
                return Parts(branch.Parent);
            case IfStatementSyntax { Parent: ElseClauseSyntax } branch:
                return Parts(branch.Parent);
            case IfStatementSyntax first:
                return Branches(first);
            default:
                return [];
        }
    }

    private static IEnumerable<(SyntaxNode Header, StatementSyntax Body)> Branches(IfStatementSyntax first)
    {
        yield return (first, first.Statement);
        if (first.Else is not { } otherwise)
            yield break;

        var others = otherwise.Statement is IfStatementSyntax next ? Branches(next) : [(otherwise, otherwise.Statement)];
        foreach (var other in others)
            yield return other;
    }

    private static bool IsShort((SyntaxNode Header, StatementSyntax Body) part)
    {
        var statement = part.Body is BlockSyntax { Statements: [var only] } ? only : part.Body;
        var isSimple = statement is ExpressionStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax
            or ContinueStatementSyntax or BreakStatementSyntax or YieldStatementSyntax;
        var lastOfHeader = part.Body.GetFirstToken().GetPreviousToken();
        return isSimple
            && LineOf(statement.SpanStart) == LineOf(statement.Span.End)
            && LineOf(part.Header.SpanStart) == LineOf(lastOfHeader.Span.End)
            && !part.Body.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsDirective);

        int LineOf(int position) => part.Header.SyntaxTree.GetText().Lines.GetLineFromPosition(position).LineNumber;
    }
}
