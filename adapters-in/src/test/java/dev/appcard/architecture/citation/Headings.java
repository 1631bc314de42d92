package dev.appcard.architecture.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The headings of a document.
 *
 * @param titles as they are read
 * @param anchors as links name them
 */
record Headings(List<String> titles, List<String> anchors) {

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");
    private static final Pattern MARKUP = Pattern.compile("[`*]|\\]\\([^)]*\\)|\\[");
    private static final Pattern NO_ANCHOR = Pattern.compile("[^\\p{L}\\p{N}_\\- ]");

    static Headings of(Source document) {
        List<String> titles = HEADING.matcher(document.withoutFences())
                .results()
                .map(found -> MARKUP.matcher(found.group(1)).replaceAll(""))
                .toList();
        List<String> anchors = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String title : titles) {
            String anchor = NO_ANCHOR
                    .matcher(title.toLowerCase(Locale.ROOT))
                    .replaceAll("")
                    .replace(' ', '-');
            int times = seen.merge(anchor, 1, Integer::sum);
            anchors.add(times == 1 ? anchor : anchor + "-" + (times - 1));
        }
        return new Headings(titles, List.copyOf(anchors));
    }

    /** Whether a title is this text, or begins with it as "App card" does in "App card: one table". */
    boolean hasTitle(String text) {
        return titles.stream()
                .anyMatch(title -> title.equals(text) || title.startsWith(text + ":") || title.startsWith(text + " /"));
    }
}
