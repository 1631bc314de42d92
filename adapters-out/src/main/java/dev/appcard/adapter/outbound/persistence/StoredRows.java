package dev.appcard.adapter.outbound.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.appcard.adapter.outbound.persistence.column.UnknownName;
import dev.appcard.application.port.RowOfLaterVersion;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.domain.window.WindowToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads rows one by one, so that one row which this version cannot read does not affect the others. A row of a later
 * version is left as it is, and operators are told of it, at most once a minute for each.
 */
@Singleton
public class StoredRows {

    private static final Logger LOG = LoggerFactory.getLogger(StoredRows.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST = 10_000;
    private static final int MOST_AT_ONCE = 20;

    private final PaymentJournal journal;
    private final Cache<String, Boolean> told;

    /** Lately; a row is put in again each time, so that it is forgotten only when it is mended. */
    private final Cache<String, Boolean> passedOver;

    private final Map<String, Long> lookedAt = new ConcurrentHashMap<>();
    private final Ticker ticker;

    @Inject
    public StoredRows(PaymentJournal journal) {
        this(journal, Ticker.systemTicker());
    }

    /** @param ticker counts the pauses */
    public StoredRows(PaymentJournal journal, Ticker ticker) {
        this.journal = journal;
        this.ticker = ticker;
        this.told = rowsFor(PAUSE);
        this.passedOver = rowsFor(PAUSE.multipliedBy(2));
    }

    private Cache<String, Boolean> rowsFor(Duration time) {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(time)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** @throws RowOfLaterVersion when it holds a name that this version does not know */
    public <T> T read(String table, String key, Supplier<T> row) {
        try {
            return row.get();
        } catch (UnknownName unknown) {
            tell(table, key, unknown.name());
            throw new RowOfLaterVersion(table, key, unknown.name());
        }
    }

    /** For many rows at once: what cannot be read is passed over. */
    public <T> Stream<T> readOrLeave(String table, String key, Supplier<T> row) {
        try {
            return Stream.of(row.get());
        } catch (UnknownName unknown) {
            tell(table, key, unknown.name());
        } catch (RuntimeException unreadable) {
            tell(table, key, unreadable);
        }
        passedOver.put(name(table, key), true);
        return Stream.empty();
    }

    /**
     * How many rows to ask for so that as many as wanted can be read: those that were passed over before stay due, and
     * would keep the others from ever being looked at.
     */
    public int withRoom(String table, int wanted) {
        String prefix = name(table, "");
        long unreadable = passedOver.asMap().keySet().stream()
                .filter(row -> row.startsWith(prefix))
                .count();
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, wanted + unreadable));
    }

    /** A row was seen whose state this version does not know. */
    public void tell(String table, String key, String name) {
        if (isNews(table, key)) {
            journal.rowOfLaterVersion(table, key, name);
        }
    }

    private void tell(String table, String key, RuntimeException unreadable) {
        if (isNews(table, key)) {
            journal.rowUnreadable(table, key);
            LOG.error("a row of {} cannot be read: {}", table, key, unreadable);
        }
    }

    private boolean isNews(String table, String key) {
        return told.asMap().putIfAbsent(name(table, key), true) == null;
    }

    private static String name(String table, String key) {
        return table + " " + key;
    }

    /**
     * Once a minute tells which rows of a later version are due: the sweep passes them over, and nothing else would come
     * across them.
     *
     * @param sql gives their keys and their states
     */
    public void lookForLaterVersion(StatelessSession session, String table, String sql, Instant now) {
        if (isTimeToLook(table)) {
            session.createNativeQuery(sql, Object[].class)
                    .setParameter("now", now)
                    .setMaxResults(MOST_AT_ONCE)
                    .getResultStream()
                    .forEach(row -> tell(table, (String) row[0], (String) row[1]));
        }
    }

    /**
     * Once a minute tells how much waits for a person, and since when.
     *
     * @param sql gives how many items, and the oldest one's age in seconds
     */
    public void tellWhatWaitsForPerson(StatelessSession session, String sql) {
        if (isTimeToLook("attention")) {
            Object[] waiting = session.createNativeQuery(sql, Object[].class).getSingleResult();
            journal.waitingForPerson((Long) waiting[0], Duration.ofSeconds((Long) waiting[1]));
        }
    }

    /**
     * The states of the rows that have these windows; those of a later version are left out.
     *
     * @param sql gives windows, states and keys
     * @param stateNamed throws {@link UnknownName} for a name that this version does not know
     */
    public <S> Map<WindowToken, S> statesOf(
            StatelessSession session,
            String table,
            String sql,
            Collection<WindowToken> windows,
            Function<String, S> stateNamed) {
        String[] tokens = windows.stream().map(WindowToken::reveal).distinct().toArray(String[]::new);
        Map<WindowToken, S> states = new HashMap<>();
        session.createNativeQuery(sql, Object[].class)
                .setParameter("windows", tokens)
                .getResultStream()
                .forEach(row -> readOrLeave(table, (String) row[2], () -> stateNamed.apply((String) row[1]))
                        .forEach(state -> states.put(new WindowToken((String) row[0]), state)));
        return Map.copyOf(states);
    }

    private boolean isTimeToLook(String table) {
        long now = ticker.read();
        Long last = lookedAt.putIfAbsent(table, now);
        return last != null && now - last >= PAUSE.toNanos() && lookedAt.replace(table, last, now);
    }
}
