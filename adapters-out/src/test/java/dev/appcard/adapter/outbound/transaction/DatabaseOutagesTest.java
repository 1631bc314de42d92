package dev.appcard.adapter.outbound.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.appcard.application.port.DatabaseUnavailable;
import dev.appcard.application.port.DatabaseUnavailable.Cause;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@DisplayName("An outage of the database")
class DatabaseOutagesTest {

    private final List<Cause> counted = new ArrayList<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(DatabaseOutages.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private long nanos;
    private final DatabaseOutages outages = new DatabaseOutages(counted::add, () -> nanos);

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
    }

    @Test
    @DisplayName("is told in one line a minute without stack trace, and counted each time")
    void oneLineAMinute() {
        DatabaseUnavailable away =
                new DatabaseUnavailable(Cause.AWAY, "a unit of work failed", new SQLException("refused", "08001"));
        for (int call = 0; call < 100; call++) {
            assertThat(outages.noticed(away)).isSameAs(away);
        }
        nanos = DatabaseOutages.PAUSE.toNanos();
        outages.noticed(away);

        assertThat(counted).hasSize(101);
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "database AWAY, 1 times since this was told last: a unit of work failed: java.sql.SQLException:"
                                + " refused",
                        "database AWAY, 100 times since this was told last: a unit of work failed:"
                                + " java.sql.SQLException: refused");
        assertThat(log.list)
                .allSatisfy(line -> assertThat(line.getThrowableProxy()).isNull());
    }

    @Test
    @DisplayName("of another kind is told by itself")
    void kinds() {
        outages.noticed(new DatabaseUnavailable(Cause.AWAY, "away"));
        outages.noticed(new DatabaseUnavailable(Cause.BUSY, "all 32 connections are taken"));

        assertThat(log.list).hasSize(2);
    }
}
