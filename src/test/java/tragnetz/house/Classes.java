package tragnetz.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled house, read once for all rules. */
final class Classes {

    /** What the build plans of the wiring lies among our classes, but nobody wrote it. */
    private static final ImportOption WRITTEN = it -> !it.contains("__");

    /** Our packages and the templates' {@code html}. */
    static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(WRITTEN)
                    .importPackages("tragnetz", "html");

    /** The same with the tests' support, which reads as other slices do. */
    static final JavaClasses READERS =
            new ClassFileImporter().withImportOption(WRITTEN).importPackages("tragnetz", "html");

    private Classes() {}
}
