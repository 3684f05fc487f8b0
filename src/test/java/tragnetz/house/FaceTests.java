package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;

import tragnetz.house.fixtures.face.slice.Shown;
import tragnetz.shared.web.Page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rule 1: a module shows its base package; a slice shows only what somebody outside needs. */
class FaceTests {

    @Test
    void basePackagesAreSmallFaces() {
        Rule.holds("face", faces(Classes.MAIN, "tragnetz"));
    }

    @Test
    void nothingIsPublicThatNobodyNeeds() {
        Rule.holds(
                "public",
                needlesslyPublic(Classes.READERS, "tragnetz").stream()
                        .filter(
                                it ->
                                        it.place()
                                                .matches(
                                                        "tragnetz\\.(?!shared|house|support)\\w+\\.\\w+\\..*"))
                        .toList());
    }

    @Test
    void needlessFacesAreFound() {
        var fixtures = new ClassFileImporter().importPackages("tragnetz.house.fixtures");

        assertThat(faces(fixtures, "tragnetz.house.fixtures"))
                .extracting(Finding::what)
                .containsExactlyInAnyOrder(
                        "a page in a base package", "neither interface, record nor state");
        assertThat(needlesslyPublic(fixtures, "tragnetz.house.fixtures"))
                .extracting(Finding::place)
                .contains(Shown.class.getName());
    }

    private static List<Finding> faces(JavaClasses classes, String root) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<JavaClass>> faces =
                tops(classes).stream()
                        .filter(it -> inBase(it, root))
                        .collect(Collectors.groupingBy(JavaClass::getPackageName));
        faces.forEach(
                (name, face) -> {
                    if (face.size() > 10) {
                        findings.add(new Finding(name, face.size() + " files"));
                    }
                    for (JavaClass it : face) {
                        if (it.isAssignableTo(Page.class)) {
                            findings.add(new Finding(it.getName(), "a page in a base package"));
                        } else if (!it.isInterface() && !it.isRecord() && !it.isEnum()) {
                            findings.add(
                                    new Finding(
                                            it.getName(), "neither interface, record nor state"));
                        }
                    }
                });
        return findings;
    }

    private static List<Finding> needlesslyPublic(JavaClasses classes, String root) {
        return tops(classes).stream()
                .filter(it -> it.getPackageName().startsWith(root + "."))
                .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(it -> !it.isAnnotation())
                .filter(
                        it ->
                                it.getDirectDependenciesToSelf().stream()
                                        .map(use -> use.getOriginClass().getPackageName())
                                        .allMatch(it.getPackageName()::equals))
                .filter(it -> !usedInside(it))
                .map(it -> new Finding(it.getName(), "public, but nobody outside needs it"))
                .toList();
    }

    /** Types of a public type's parts, which readers reach through it. */
    private static boolean usedInside(JavaClass it) {
        return it.getDirectDependenciesToSelf().stream()
                .anyMatch(
                        use ->
                                use.getOriginClass() != it
                                        && use.getOriginClass()
                                                .getModifiers()
                                                .contains(JavaModifier.PUBLIC)
                                        && use.getOriginClass().isTopLevelClass());
    }

    private static List<JavaClass> tops(JavaClasses classes) {
        return classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(it -> !it.getSimpleName().equals("package-info"))
                .toList();
    }

    /** Shared is open to all; its configuration stands in its base package. */
    private static boolean inBase(JavaClass type, String root) {
        String name = type.getPackageName();
        return name.startsWith(root + ".")
                && name.indexOf('.', root.length() + 1) < 0
                && !name.equals("tragnetz.shared");
    }
}
