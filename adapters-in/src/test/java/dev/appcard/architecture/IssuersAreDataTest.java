package dev.appcard.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An issuer's name")
class IssuersAreDataTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    @DisplayName("stands in no use case and no port")
    void noUseCaseKnowsAnIssuer() throws IOException {
        List<Path> sources = sourcesOf("application");
        assertThat(sources).isNotEmpty();
        assertThat(sources.stream().filter(IssuersAreDataTest::namesAnIssuer)).isEmpty();
    }

    @Test
    @DisplayName("is found where it does stand, in the table of issuers")
    void searchFindsNames() throws IOException {
        assertThat(sourcesOf("domain").stream().filter(IssuersAreDataTest::namesAnIssuer))
                .anyMatch(path -> path.endsWith("IssuerPolicies.java"));
    }

    private static List<Path> sourcesOf(String module) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static boolean namesAnIssuer(Path source) {
        try {
            String text = Files.readString(source);
            return IssuerPolicies.all().stream()
                    .map(IssuerPolicy::code)
                    .anyMatch(code -> Pattern.compile("\"" + code.value() + "\"")
                            .matcher(text)
                            .find());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
