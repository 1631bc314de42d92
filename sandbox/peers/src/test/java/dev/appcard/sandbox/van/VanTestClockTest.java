package dev.appcard.sandbox.van;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.sandbox.SandboxOptions;
import dev.appcard.sandbox.TestClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The VAN's days follow TEST_CLOCK_FILE")
class VanTestClockTest {
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final DateTimeFormatter EXPIRY = DateTimeFormatter.ofPattern("yyMM");

    @TempDir
    Path directory;

    @Test
    void tradeDateAndExpiryShouldMoveWithTheFile() throws Exception {
        Path file = directory.resolve("clock");
        ZonedDateTime today = Instant.now().atZone(KOREA);
        var later = today.plusDays(62);
        try (var sandbox = new RunningSandbox(SandboxOptions.forTests().withClock(TestClock.following(file)))) {
            String thisMonth = EXPIRY.format(today.plusMonths(1));
            assertThat(sandbox.ask(new Approval().card("4111111111111111", thisMonth))
                            .status())
                    .isEqualTo("O");
            Files.writeString(file, "P62D");
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> LocalDate.parse(
                                    sandbox.ask(new Approval()).tradeDate(), DateTimeFormatter.BASIC_ISO_DATE)
                            .isAfter(later.toLocalDate().minusDays(1)));
            assertThat(sandbox.ask(new Approval().card("4111111111111111", EXPIRY.format(today)))
                            .outcome())
                    .isEqualTo("X 0004");
        }
    }
}
