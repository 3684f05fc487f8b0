package tragnetz.house;

import com.sun.source.tree.LiteralTree;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rule 8: a statement names its own schema or another module's {@code pub_} views. */
class SqlTests {

    private static final Set<String> SCHEMAS =
            Sources.MIGRATIONS.stream()
                    .map(it -> it.path().split("/", -1)[5])
                    .collect(Collectors.toSet());
    private static final Pattern STATEMENT =
            Pattern.compile("(?i)\\b(select|insert|update|delete|with|from|join)\\b");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<![\\w:/.])(" + String.join("|", SCHEMAS) + ")\\.([a-z_]+)\\b(?!\\()");
    private static final Rule SCHEMA = new Rule("schemas", SqlTests::foreignTables);
    private static final Rule BORDERS = new Rule("references", SqlTests::foreignReferences);

    @Test
    void statementsStayInTheirSchema() {
        SCHEMA.holdsFor(Sources.JAVA);
    }

    @Test
    void aForeignTableIsFound() {
        String store =
                "class S { String a = \"select * from networks.%s s where s.x = shared.viewer()\";"
                        + " }";
        SCHEMA.isBrokenBy(
                "src/main/java/tragnetz/directory/offers/S.java", store.formatted("seat"));
        SCHEMA.isKeptBy(
                "src/main/java/tragnetz/directory/offers/S.java", store.formatted("pub_seat"));
        SCHEMA.isKeptBy("src/main/java/tragnetz/networks/seats/S.java", store.formatted("seat"));
    }

    @Test
    void laterModulesReferToEarlierOnesOnly() {
        BORDERS.holdsFor(Sources.MIGRATIONS);
        BORDERS.isBrokenBy(
                "src/main/resources/db/migration/identity/V9__a.sql",
                "create table identity.a (id uuid references networks.network)");
    }

    private static List<Finding> foreignTables(List<Source> sources) {
        return sources.stream()
                .flatMap(
                        source ->
                                JavaTree.all(source, LiteralTree.class).stream()
                                        .map(LiteralTree::getValue)
                                        .filter(String.class::isInstance)
                                        .map(String.class::cast)
                                        .filter(it -> STATEMENT.matcher(it).find())
                                        .flatMap(it -> NAME.matcher(it).results())
                                        .filter(it -> !it.group(1).equals(source.module()))
                                        .filter(it -> !it.group(2).startsWith("pub_"))
                                        .map(MatchResult::group)
                                        .distinct()
                                        .map(it -> new Finding(source, it)))
                .toList();
    }

    private static List<Finding> foreignReferences(List<Source> sources) {
        List<String> order = order();
        return sources.stream()
                .flatMap(
                        source ->
                                Pattern.compile("references ([a-z]+)\\.")
                                        .matcher(source.text())
                                        .results()
                                        .map(it -> it.group(1))
                                        .filter(
                                                it ->
                                                        order.indexOf(it)
                                                                > order.indexOf(
                                                                        source.path()
                                                                                .split("/", -1)[5]))
                                        .map(it -> new Finding(source, "references " + it)))
                .toList();
    }

    /** As the migrations themselves state it. */
    private static List<String> order() {
        String migrations =
                Sources.JAVA.stream()
                        .filter(it -> it.name().equals("Migrations.java"))
                        .findFirst()
                        .orElseThrow()
                        .text();
        String list = migrations.substring(migrations.indexOf("ORDER"));
        return Pattern.compile("\"([a-z]+)\"")
                .matcher(list.substring(0, list.indexOf(';')))
                .results()
                .map(it -> it.group(1))
                .toList();
    }
}
