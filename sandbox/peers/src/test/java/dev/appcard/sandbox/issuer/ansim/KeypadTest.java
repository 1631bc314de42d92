package dev.appcard.sandbox.issuer.ansim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.sandbox.issuer.common.browser.PageCall;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeypadTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:16:00Z");
    private static final PageCall CALL = new PageCall("M", "t", "1", "00", "http://localhost/", "20261122101600", "s");
    private final SecureRandom random = new SecureRandom();

    @Test
    void readShouldTurnPositionsIntoTheDigitsOfTheKeys() {
        Keypad keypad = Keypad.shuffled(random);

        String digits = keypad.read("0123456789", 10).orElseThrow();

        assertThat(digits.chars().map(digit -> digit - '0').boxed().toList()).isEqualTo(keypad.digits());
        assertThat(keypad.digits()).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "1234", "12a", "１２３", "1 2", "-12"})
    void readShouldBeEmptyUnlessExactlyTheKeysWerePressed(String positions) {
        assertThat(Keypad.shuffled(random).read(positions, 3)).isEmpty();
    }

    @Test
    void takeShouldGiveAKeypadOnce() {
        var book = new IssuedKeypads(random, Clock.fixed(NOW, ZoneOffset.UTC));
        Keypad keypad = book.issue(CALL);

        assertThat(book.take(keypad.id(), CALL)).containsSame(keypad);
        assertThat(book.take(keypad.id(), CALL)).isEmpty();
    }

    @Test
    void takeShouldBeEmptyWhenTheKeypadIsOld() {
        var clock = new SettableClock();
        var book = new IssuedKeypads(random, clock);
        Keypad kept = book.issue(CALL);
        Keypad late = book.issue(CALL);

        clock.now = NOW.plus(Duration.ofMinutes(15));
        assertThat(book.take(kept.id(), CALL)).isPresent();
        clock.now = NOW.plus(Duration.ofMinutes(15)).plusMillis(1);
        assertThat(book.take(late.id(), CALL)).isEmpty();
    }

    @Test
    void toStringShouldNotTellTheDigits() {
        assertThat(Keypad.shuffled(random)).hasToString("Keypad(***)");
    }

    private static final class SettableClock extends Clock {
        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
