package dev.appcard.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.issuer.IssuerPolicies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An issuer's name")
class IssuersAreDataTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MODULES = List.of("domain", "application", "adapters-out", "adapters-in");

    /** The table, and the packages of the issuers whose process is their own. */
    private static final List<String> PLACES = List.of(
            "domain/src/main/java/dev/appcard/domain/issuer/IssuerPolicies.java",
            "adapters-out/src/main/java/dev/appcard/adapter/outbound/issuer/bc/",
            "adapters-out/src/main/java/dev/appcard/adapter/outbound/issuer/samsung/",
            "adapters-out/src/main/java/dev/appcard/adapter/outbound/issuer/shinhan/");

    /** Samsung alone has a setting that no other issuer has: its public key. */
    private static final List<String> EXCEPTIONS = List.of(
            "adapters-out/src/main/java/dev/appcard/adapter/outbound/configuration/OwnIssuerSettingTable.java",
            "adapters-out/src/main/java/dev/appcard/adapter/outbound/configuration/SettingProducer.java");

    /** A comment, or a text, which may look as if it had one in it. */
    private static final Pattern COMMENT =
            Pattern.compile("(\"(?:\\\\.|[^\"\\\\\\n])*\")|/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    private static final Pattern IDENTIFIER = Pattern.compile("\\w+");
    /** Between the words of an identifier, whether camel case or with underscores. */
    private static final String BETWEEN_WORDS = "_|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])";

    private static final Set<String> NAMES = IssuerPolicies.all().stream()
            .map(policy -> policy.code().value().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    @Test
    @DisplayName("stands in the table, in the issuer's own package, and nowhere else in the product")
    void nothingElseKnowsAnIssuer() {
        assertThat(sources()
                        .filter(path -> isNone(path, PLACES) && isNone(path, EXCEPTIONS))
                        .filter(path -> namesAnIssuer(text(path))))
                .isEmpty();
    }

    @Test
    @DisplayName("stands in each of these places and exceptions: none is left over")
    void eachPlaceNamesAnIssuer() {
        List<String> naming = sources()
                .filter(path -> namesAnIssuer(text(path)))
                .map(IssuersAreDataTest::inRepository)
                .toList();

        assertThat(Stream.concat(PLACES.stream(), EXCEPTIONS.stream()))
                .allMatch(place -> naming.stream().anyMatch(path -> path.startsWith(place)));
    }

    @Test
    @DisplayName("is looked for in every module of the product")
    void everyModuleIsLookedAt() {
        assertThat(MODULES)
                .allMatch(
                        module -> sources().anyMatch(path -> inRepository(path).startsWith(module + "/")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (issuer.value().equals(\"NH\")) {}",
                "case \"hana\" -> one();",
                "new BcRegistration(context)",
                "String lotteUrl;",
                "url(\"http://one/\" + \"KB\")",
                "ISSUER_WOORI_KEY",
                "import dev.appcard.adapter.outbound.issuer.kb.Contract;"
            })
    @DisplayName("is found in a text, a type, a variable, a constant and a package")
    void searchFindsNames(String planted) {
        assertThat(namesAnIssuer(planted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/* KB: 1000 bytes */ int size;", "// as BC does\nint i;", "int kbps;", "\"64 KiB\"", "abc"})
    @DisplayName("is none in a comment, which may say where a rule comes from, and in a longer word")
    void searchFindsNothingElse(String harmless) {
        assertThat(namesAnIssuer(harmless)).isFalse();
    }

    private static Stream<Path> sources() {
        return MODULES.stream().flatMap(IssuersAreDataTest::sourcesOf);
    }

    /** With those of modules below it. */
    private static Stream<Path> sourcesOf(String module) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
            return files
                    .filter(file -> inRepository(file).contains("src/main/java/")
                            && file.toString().endsWith(".java"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isNone(Path path, List<String> places) {
        return places.stream().noneMatch(place -> inRepository(path).startsWith(place));
    }

    private static String inRepository(Path path) {
        return ROOT.relativize(path).toString().replace('\\', '/');
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean namesAnIssuer(String source) {
        return IDENTIFIER
                .matcher(COMMENT.matcher(source).replaceAll("$1"))
                .results()
                .map(result -> result.group())
                .flatMap(identifier -> Arrays.stream(identifier.split(BETWEEN_WORDS)))
                .anyMatch(word -> NAMES.contains(word.toLowerCase(Locale.ROOT)));
    }
}
