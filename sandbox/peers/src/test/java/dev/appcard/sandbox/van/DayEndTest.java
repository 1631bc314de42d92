package dev.appcard.sandbox.van;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.sandbox.SandboxOptions;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("At the day's end the VAN puts its file into a folder")
class DayEndTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    @DisplayName("of a day that ended while it was down, too; and not of the day that runs")
    void fileShouldAppearWhenTheDayHasEnded() throws Exception {
        SandboxOptions options = SandboxOptions.forTests()
                .withLedgerFile(folder.resolve("ledger.jsonl"))
                .withDayFiles(folder.resolve("days"));
        var paid = new Approval();
        try (var today = new RunningSandbox(options.withClock(RunningSandbox.MORNING))) {
            today.ask(paid);
            assertThat(files()).isEmpty();
        }
        Clock tomorrow = Clock.offset(RunningSandbox.MORNING, Duration.ofDays(1));
        try (var _ = new RunningSandbox(options.withClock(tomorrow))) {
            while (files().isEmpty()) {
                Thread.onSpinWait();
            }
        }
        assertThat(files()).containsExactly("KSPAYDAY-20261121-0001.txt");
        assertThat(Files.readString(folder.resolve("days/KSPAYDAY-20261121-0001.txt"), Charset.forName("EUC-KR")))
                .contains(paid.orderNumber)
                .hasLineCount(3);
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("days"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .toList();
        }
    }
}
