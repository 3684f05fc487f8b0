package tragnetz.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Rule 9: what a person reads stands in the messages, not in Java. The demo world is data, and the
 * doctor speaks to operators.
 */
class SentenceTests {

    private static final Pattern FOREIGN_LETTER = Pattern.compile("[\\p{L}&&[^a-zA-Z]]");
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "^\\s*\\p{Lu}\\p{L}*,? \\p{L}+.*|.*\\p{L}{2,} \\p{L}{2,}.*[.?!]\\s*$",
                    Pattern.DOTALL);
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "(?i)\\b(select|insert into|update|delete from|set role|set"
                            + " local|create|alter|grant|revoke)\\b");
    private static final Rule SENTENCES = new Rule("java-words", SentenceTests::sentences);

    @Test
    void sentencesStandInTheMessages() {
        SENTENCES.holdsFor(Sources.JAVA);
    }

    @Test
    void sentencesInJavaAreFound() {
        String code = "class A { String a() { return %s; } }";
        SENTENCES.isBrokenBy("A.java", code.formatted("\"Please sign in.\""));
        SENTENCES.isBrokenBy("A.java", code.formatted("\"Bitte warten\""));
        SENTENCES.isBrokenBy("A.java", code.formatted("\"Zurück\""));
        SENTENCES.isKeptBy("A.java", code.formatted("\"application/pdf\""));
        SENTENCES.isKeptBy("A.java", code.formatted("\"select name from a.b where x.\""));
        SENTENCES.isKeptBy(
                "A.java",
                "class A { void a() { throw new IllegalStateException(\"No row is left\"); } }");
    }

    private static List<Finding> sentences(List<Source> sources) {
        return sources.stream()
                .filter(source -> !source.path().matches(".*/(demo|doctor)/.*"))
                .flatMap(
                        source ->
                                JavaTree.find(source, LiteralTree.class).stream()
                                        .filter(SentenceTests::spoken)
                                        .map(it -> new Finding(source, it.getLeaf().toString())))
                .toList();
    }

    private static boolean spoken(TreePath path) {
        if (!(((LiteralTree) path.getLeaf()).getValue() instanceof String text)
                || STATEMENT.matcher(text).find()) {
            return false;
        }
        return (FOREIGN_LETTER.matcher(text).find() || SENTENCE.matcher(text).matches())
                && !forDevelopers(path);
    }

    /** Exceptions, log lines and annotations speak to developers and operators. */
    private static boolean forDevelopers(TreePath path) {
        for (TreePath up = path.getParentPath(); up != null; up = up.getParentPath()) {
            Tree tree = up.getLeaf();
            if (tree instanceof AnnotationTree
                    || tree instanceof ThrowTree
                    || tree instanceof NewClassTree made
                            && made.getIdentifier().toString().matches(".*(Exception|Refusal)")
                    || tree instanceof MethodInvocationTree call
                            && call.getMethodSelect()
                                    .toString()
                                    .matches(
                                            "(?i)log\\..*|super|requireNonNull|.*\\.requireNonNull")) {
                return true;
            }
        }
        return false;
    }
}
