package dev.appcard.sandbox;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.appcard.sandbox.planted.PlantedParent;
import dev.appcard.sandbox.planted.below.PlantedChild;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackageCyclesTest {
    /** Each package is a slice of its own, the root package too: it composes the others, and none may know it. */
    private static final ArchRule NO_CYCLES =
            slices().matching("dev.appcard.(**)").should().beFreeOfCycles();

    @Test
    void packagesShouldHaveNoCycles() throws URISyntaxException {
        JavaClasses sandbox = new ClassFileImporter().importPath(compiledBesides(Sandbox.class));

        assertThat(sandbox).as("classes of the sandbox").hasSizeGreaterThan(200);
        assertThat(sandbox.contain(Sandbox.class)).isTrue();
        NO_CYCLES.check(sandbox);
    }

    @Test
    void parentThatKnowsItsChildAndIsKnownByItShouldBeFound() {
        JavaClasses planted = new ClassFileImporter().importClasses(PlantedParent.class, PlantedChild.class);

        assertThatThrownBy(() -> NO_CYCLES.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected")
                .hasMessageContaining("sandbox.planted.below");
    }

    private static Path compiledBesides(Class<?> one) throws URISyntaxException {
        return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
