package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.DeclineReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What the VAN's error codes mean: a table that is data, since each VAN and contract has its own. */
final class DeclineTable {

    private static final String BUILT_IN = "decline-codes.properties";
    private final Map<String, DeclineReason> reasons;

    private DeclineTable(Map<String, DeclineReason> reasons) {
        this.reasons = Map.copyOf(reasons);
    }

    /**
     * Reads the table.
     *
     * @param file null for the one built in
     * @throws IllegalArgumentException when it cannot be read, naming file and code, so that the server does not start
     */
    static DeclineTable load(@Nullable Path file) {
        String name = file == null ? BUILT_IN : file.toString();
        try (Reader reader = file == null ? builtIn() : Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Properties lines = new Properties();
            lines.load(reader);
            return new DeclineTable(parse(name, lines));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("VAN decline table cannot be read: " + name, unreadable);
        }
    }

    DeclineReason reason(String code) {
        return reasons.getOrDefault(code, DeclineReason.OTHER);
    }

    Decline decline(AnswerTelegram answer) {
        return new Decline(
                reason(answer.verdict().code()),
                answer.verdict().code(),
                answer.verdict().firstMessage(),
                answer.verdict().secondMessage());
    }

    private static Reader builtIn() {
        InputStream stream = Objects.requireNonNull(DeclineTable.class.getResourceAsStream(BUILT_IN), BUILT_IN);
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    private static Map<String, DeclineReason> parse(String name, Properties lines) {
        Map<String, DeclineReason> reasons = new HashMap<>();
        for (String code : lines.stringPropertyNames()) {
            reasons.put(
                    code, reasonNamed(name, code, lines.getProperty(code, "").strip()));
        }
        return reasons;
    }

    private static DeclineReason reasonNamed(String table, String code, String reason) {
        return Arrays.stream(DeclineReason.values())
                .filter(known -> known.name().equals(reason))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "VAN decline table " + table + ": code " + code + " has no known reason"));
    }
}
