package dev.appcard.architecture.citation;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text of the repository that may cite others.
 *
 * @param path from the repository's root, with {@code /}
 */
record Source(String path, String text) {

    private static final Pattern JAVA_COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern XML_COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern SQL_COMMENT = Pattern.compile("--[^\\n]*");
    private static final Pattern LINE_START = Pattern.compile("\\s*\\n\\s*(?:\\*(?!/)|//|--)?\\s*");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern SPAN = Pattern.compile("`[^`\\n]+`");

    boolean isMarkdown() {
        return path.endsWith(".md");
    }

    /** What is written for readers, with each run of lines as one: comments of code, Markdown without its code. */
    String prose() {
        String words = isMarkdown()
                ? SPAN.matcher(withoutFences()).replaceAll("")
                : comments().matcher(text).results().map(found -> found.group()).collect(Collectors.joining("\n\n"));
        return isMarkdown() ? words : LINE_START.matcher(words).replaceAll(" ");
    }

    /** Without blocks of code and diagrams. */
    String withoutFences() {
        return FENCE.matcher(text).replaceAll("");
    }

    private Pattern comments() {
        if (path.endsWith(".java")) {
            return JAVA_COMMENT;
        }
        return path.endsWith(".sql") ? SQL_COMMENT : XML_COMMENT;
    }
}
