package dev.appcard.architecture.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing in the repository cites what the repository does not have: documents, sections, rows, decisions, types, files.
 * For each kind a text that cites what is not there has to be found out.
 */
@DisplayName("What code and documents cite is there:")
class CitationTest {

    private static final Repository REPOSITORY = Repository.read();

    static Stream<Arguments> checks() {
        Check links = new MarkdownLinks(REPOSITORY);
        Check documents = new Documents(REPOSITORY);
        Check rows = new ReliabilityRows(REPOSITORY.text(ReliabilityRows.DOCUMENT));
        Check decisions = new Decisions(REPOSITORY);
        Check spans = new CodeSpans(REPOSITORY);
        return Stream.of(
                kind("a link", links, "docs/x.md", "[it](no-such.md)"),
                kind("a picture", links, "docs/x.md", "<img src=\"images/no-such.png\">"),
                kind("a link's heading", links, "docs/x.md", "[it](api.md#no-such-heading)"),
                kind("a heading of its own", links, "docs/x.md", "# One\n[it](#two)"),
                kind("a document, by code", documents, "domain/X.java", "/** See no-such.md. */"),
                kind("a document, by a document", documents, "docs/x.md", "as docs/no-such.md says"),
                kind("a paper", documents, "domain/X.java", "/** For one call (seed, 3.1). */"),
                kind("a section", documents, "domain/X.java", "/** (docs/api.md, \"No\n * such\") */"),
                kind("a second section", documents, "domain/X.java", "// docs/api.md, \"Errors\" and \"No such\""),
                kind("a document's row", documents, "domain/X.java", "// docs/issuers/contracts.md, row Citi"),
                kind("a fault", rows, "domain/X.java", "/** F1.99 */"),
                kind("a killed process", rows, "domain/X.java", "// as K99"),
                kind("an attack", rows, "docs/x.md", "see A99"),
                kind("an invariant", rows, "server.xml", "<!-- I-99 -->"),
                kind("a decision", decisions, "domain/X.java", "// ADR 0099"),
                kind("a type", spans, "docs/x.md", "`NoSuchType`"),
                kind("a member's type", spans, "docs/x.md", "`NoSuchType.attentionAt`"),
                kind("a diagram's class", spans, "docs/x.md", "```mermaid\n    participant NoSuchType\n```"),
                kind("a file", spans, "docs/x.md", "`NoSuchType.java`"),
                kind("a folder", spans, "docs/x.md", "`domain/…/nosuch`"),
                kind("a package", spans, "docs/x.md", "`dev.appcard.nosuch.<code>`"),
                kind("a name in capitals", spans, "docs/x.md", "`NO_SUCH_SETTING_AT_ALL`".replace("_AT", "AT")));
    }

    private static Arguments kind(String name, Check check, String path, String planted) {
        return Arguments.of(name, check, new Source(path, planted));
    }

    static Stream<Arguments> eachCheck() {
        return Stream.of(
                Arguments.of("links", new MarkdownLinks(REPOSITORY)),
                Arguments.of("documents, their sections and rows", new Documents(REPOSITORY)),
                Arguments.of(
                        "faults, attacks, invariants", new ReliabilityRows(REPOSITORY.text(ReliabilityRows.DOCUMENT))),
                Arguments.of("decisions", new Decisions(REPOSITORY)),
                Arguments.of("types, files and names in documents", new CodeSpans(REPOSITORY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("eachCheck")
    void nothingShouldCiteWhatIsNotThere(String kind, Check check) {
        assertThat(REPOSITORY
                        .sources()
                        .flatMap(source -> check.broken(source).map(cited -> source.path() + ": " + cited)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} that is not there is found out")
    @MethodSource("checks")
    void brokenCitationShouldBeFound(String kind, Check check, Source planted) {
        assertThat(check.broken(planted)).as(kind).hasSize(1);
    }

    @Test
    @DisplayName("and the search is not blind: it has read documents and code")
    void sourcesShouldBeRead() {
        assertThat(REPOSITORY.sources().map(Source::path))
                .contains("README.md", "docs/api.md", "pom.xml", "server.xml")
                .anyMatch(path -> path.endsWith("/PaymentState.java"));
    }

    @Test
    @DisplayName("each row of docs/reliability.md has a number of its own, and each decision its line in the list")
    void numbersShouldBeUnique() {
        assertThat(Pattern.compile("(?m)^\\| ([FKAI][\\w.-]*\\d\\w?) \\|")
                        .matcher(REPOSITORY.text(ReliabilityRows.DOCUMENT))
                        .results()
                        .map((MatchResult row) -> row.group(1)))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates();
        assertThat(REPOSITORY.documentsUnder("docs/adr/0"))
                .allSatisfy(page -> assertThat(REPOSITORY.text("docs/adr/README.md"))
                        .contains("(" + page.substring("docs/adr/".length()) + ")"));
    }
}
