package tragnetz.house;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.lang.model.element.Modifier;

/** Rule 5: states are sealed types, so a new state must be answered everywhere: no default. */
class StateTests {

    private static final Rule DEFAULTS = new Rule("defaults", StateTests::defaults);

    @Test
    void noSwitchOverAStateHasADefault() {
        DEFAULTS.holdsFor(Sources.JAVA);
    }

    @Test
    void aDefaultIsFound() {
        String states =
                "sealed interface Offer { record Draft() implements Offer {} } class A { int"
                    + " a(Offer it) { return switch (it) { case Offer.Draft _ -> 1; %s -> 2; }; }"
                    + " }";
        DEFAULTS.isBrokenBy("a/A.java", states.formatted("default"));
        DEFAULTS.isKeptBy("a/A.java", states.formatted("case Published _"));
    }

    private static List<Finding> defaults(List<Source> sources) {
        Set<String> states = states(sources);
        List<Finding> findings = new ArrayList<>();
        for (Source source : sources) {
            JavaTree.all(source, SwitchExpressionTree.class)
                    .forEach(it -> check(source, it.getCases(), states, findings));
            JavaTree.all(source, SwitchTree.class)
                    .forEach(it -> check(source, it.getCases(), states, findings));
        }
        return findings;
    }

    private static void check(
            Source source, List<? extends CaseTree> cases, Set<String> states, List<Finding> all) {
        var labels = cases.stream().flatMap(it -> it.getLabels().stream()).toList();
        boolean otherwise = labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance);
        boolean state =
                labels.stream()
                        .map(Tree::toString)
                        .map(it -> it.split("[ (]", 2)[0])
                        .map(it -> it.substring(it.lastIndexOf('.') + 1))
                        .anyMatch(states::contains);
        if (otherwise && state) {
            all.add(new Finding(source, "default in a switch over " + labels));
        }
    }

    /** Names of all types that implement a sealed type of ours. */
    private static Set<String> states(List<Source> sources) {
        Set<String> sealed = new HashSet<>();
        Set<String> states = new HashSet<>();
        for (Source source : sources) {
            for (ClassTree type : JavaTree.all(source, ClassTree.class)) {
                if (type.getModifiers().getFlags().contains(Modifier.SEALED)) {
                    sealed.add(type.getSimpleName().toString());
                }
            }
        }
        Pattern last = Pattern.compile(".*\\.");
        for (Source source : sources) {
            for (ClassTree type : JavaTree.all(source, ClassTree.class)) {
                if (type.getImplementsClause().stream()
                        .map(it -> last.matcher(it.toString()).replaceFirst(""))
                        .anyMatch(sealed::contains)) {
                    states.add(type.getSimpleName().toString());
                }
            }
        }
        return states;
    }
}
