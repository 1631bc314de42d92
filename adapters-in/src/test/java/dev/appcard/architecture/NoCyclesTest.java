package dev.appcard.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No package needs another that needs it, neither package by package nor feature by feature. The sandbox, which shares
 * nothing with the product, has the same rule beside its own tests.
 */
@DisplayName("Packages")
class NoCyclesTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("dev.appcard.domain", "dev.appcard.application", "dev.appcard.adapter");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("dev.appcard.planted");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        "each package",
                        slices().matching("dev.appcard.(**)").should().beFreeOfCycles()),
                Arguments.of(
                        "each feature",
                        slices().assignedFrom(new Features()).should().beFreeOfCycles()));
    }

    @ParameterizedTest(name = "{0} is free of cycles")
    @MethodSource("rules")
    void holds(String name, ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest(name = "{0}: a cycle is found where there is one")
    @MethodSource("rules")
    void guardsSomething(String name, ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation()).as(name).isTrue();
    }

    /** A feature is a folder of the domain, of the services, of the ports, or of an adapter, with all below it. */
    private static final class Features implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            List<String> path = Arrays.asList(type.getPackageName().split("\\."));
            int depth = path.contains("port") ? 6 : path.contains("domain") || path.contains("planted") ? 4 : 5;
            return SliceIdentifier.of(path.subList(0, Math.min(depth, path.size())));
        }

        @Override
        public String getDescription() {
            return "features";
        }
    }
}
