package dev.appcard.adapter.outbound.webhook;

import dev.appcard.domain.webhook.WebhookAnswer;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the head of an HTTP/1.1 answer: its status, and {@code Retry-After}. Nothing else of an answer counts, so its body is left unread. */
final class AnswerHead {

    private static final int MOST_BYTES = 16 * 1024;
    private static final int MOST_INTERIM = 5;
    private static final int FIRST_FINAL_STATUS = 200;
    private static final int LONGEST_SECONDS = 9;
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] ([1-9][0-9]{2})( .*)?");
    private static final String RETRY_AFTER = "retry-after:";

    private final InputStream stream;
    private int read;

    AnswerHead(InputStream stream) {
        this.stream = stream;
    }

    /**
     * @param now what a date is counted from
     * @throws ProtocolException when it is no such head, or too long
     * @throws EOFException when it ends before
     */
    WebhookAnswer.Answered read(Instant now) throws IOException {
        for (int interim = 0; interim <= MOST_INTERIM; interim++) {
            WebhookAnswer.Answered answer = readOne(now);
            if (answer.status() >= FIRST_FINAL_STATUS) {
                return answer;
            }
        }
        throw new ProtocolException("too many interim answers");
    }

    private WebhookAnswer.Answered readOne(Instant now) throws IOException {
        Matcher status = STATUS_LINE.matcher(line());
        if (!status.matches()) {
            throw new ProtocolException("no status line");
        }
        Optional<Duration> retryAfter = Optional.empty();
        for (String field = line(); !field.isEmpty(); field = line()) {
            if (field.regionMatches(true, 0, RETRY_AFTER, 0, RETRY_AFTER.length())) {
                retryAfter = pause(field.substring(RETRY_AFTER.length()).strip(), now);
            }
        }
        return new WebhookAnswer.Answered(Integer.parseInt(status.group(1)), retryAfter);
    }

    /** Without its end. */
    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = next(); next != '\n'; next = next()) {
            line.append((char) next);
        }
        int length = line.length();
        return length > 0 && line.charAt(length - 1) == '\r' ? line.substring(0, length - 1) : line.toString();
    }

    private int next() throws IOException {
        int next = stream.read();
        if (next < 0) {
            throw new EOFException("the answer ends in its head");
        }
        if (++read > MOST_BYTES) {
            throw new ProtocolException("the head is too long");
        }
        return next;
    }

    /** Seconds, or a date. What is neither is as if it were not there. */
    private static Optional<Duration> pause(String value, Instant now) {
        if (value.matches("[0-9]+")) {
            return Optional.of(
                    Duration.ofSeconds(value.length() > LONGEST_SECONDS ? Integer.MAX_VALUE : Long.parseLong(value)));
        }
        try {
            Instant at = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ENGLISH))
                    .toInstant();
            return Optional.of(at.isBefore(now) ? Duration.ZERO : Duration.between(now, at));
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }

    /** The request, head and body. */
    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
