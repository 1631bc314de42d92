package dev.appcard.architecture.citation;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Markdown has between backquotes, and who takes part in its diagrams by the name of a class: types, files, folders and
 * packages are there, and a name in capitals (a setting, a state, a code) stands somewhere in the code.
 */
final class CodeSpans implements Check {

    private static final Pattern SPAN = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern PARTICIPANT = Pattern.compile("(?m)^ *participant (\\w+)$");
    private static final Pattern TYPE = Pattern.compile("([A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)*)(?:\\.[A-Za-z]\\w*)?");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+");
    private static final Pattern FILE = Pattern.compile("[\\w.…<>/-]+\\.(?:java|xml|ya?ml|sql|jte|js|css|properties)");
    private static final Pattern FOLDERS = Pattern.compile("[a-z.][\\w.…<>-]*(?:/[\\w.…<>-]+)+/?");
    private static final Pattern PACKAGE = Pattern.compile("dev\\.appcard(?:\\.[\\w<>]+)+");
    private static final Pattern OF_AN_ISSUER = Pattern.compile("ISSUER_[A-Z]+_");

    /** Media types; a folder of Liberty's; an address. */
    private static final Set<String> ELSEWHERE =
            Set.of("application/json", "text/plain", "text/html", "usr/servers", "checkout.url/return");

    private final Repository repository;

    CodeSpans(Repository repository) {
        this.repository = repository;
    }

    @Override
    public Stream<String> broken(Source source) {
        if (!source.isMarkdown() || isHistory(source.path())) {
            return Stream.empty();
        }
        Stream<String> spans = SPAN.matcher(source.withoutFences())
                .results()
                .map(found -> found.group(1))
                .filter(span -> !isThere(span));
        Stream<String> participants = PARTICIPANT
                .matcher(source.text())
                .results()
                .map(found -> found.group(1))
                .filter(name -> !repository.hasType(name));
        return Stream.concat(spans, participants);
    }

    /** Decisions and changes are told as they were, also of what is gone by now. */
    private static boolean isHistory(String path) {
        return path.startsWith("docs/adr/") || path.equals("CHANGELOG.md");
    }

    private boolean isThere(String span) {
        var type = TYPE.matcher(span);
        if (FILE.matcher(span).matches() || FOLDERS.matcher(span).matches()) {
            return span.startsWith("/") || span.contains("/target") || ELSEWHERE.contains(span) || hasPath(span);
        }
        if (PACKAGE.matcher(span).matches()) {
            return hasPath(span.replace('.', '/'));
        }
        if (CAPITALS.matcher(span).matches()) {
            return repository.hasWord(span) || isSettingOfAnIssuer(span);
        }
        // Fields of telegrams and headers are called like types; they stand in the code as texts.
        return !type.matches() || repository.hasType(type.group(1)) || repository.hasWord(type.group(1));
    }

    private boolean isSettingOfAnIssuer(String span) {
        return repository
                .text("docs/settings.md")
                .contains("`" + OF_AN_ISSUER.matcher(span).replaceFirst("ISSUER_<CODE>_") + "`");
    }

    /** A path from the root or from any folder's name on; a class without its {@code .java}. */
    private boolean hasPath(String cited) {
        String path = cited.endsWith("/") ? cited.substring(0, cited.length() - 1) : cited;
        if (!path.contains("…") && !path.contains("<")) {
            return repository.hasEnding(path) || repository.hasEnding(path + ".java");
        }
        String form = Pattern.quote(path).replace("…", "\\E.*\\Q").replaceAll("<\\w+>", "\\\\E[^/]+\\\\Q");
        return repository.hasEnding(Pattern.compile(form + "(?:\\.java)?"));
    }
}
