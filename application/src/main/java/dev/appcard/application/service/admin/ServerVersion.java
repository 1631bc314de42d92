package dev.appcard.application.service.admin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The database server's version.
 *
 * @param text without what a distribution adds, {@code 15.18} of {@code 15.18 (Debian 15.18-0+deb12u1)}
 */
record ServerVersion(String text) {

    private static final Pattern MAJOR = Pattern.compile("([0-9]{1,4})(?![0-9]).*");

    static ServerVersion of(String reported) {
        String text = reported.strip();
        int blank = text.indexOf(' ');
        return new ServerVersion(blank < 0 ? text : text.substring(0, blank));
    }

    /** False also for what is no version. */
    boolean isAtLeast(int major) {
        Matcher number = MAJOR.matcher(text);
        return number.matches() && Integer.parseInt(number.group(1)) >= major;
    }
}
