package dev.appcard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLogTest {
    @TempDir
    Path directory;

    @Test
    void findShouldSeeThisRunOnly() throws IOException {
        Path file = Files.writeString(directory.resolve("gateway.log"), "ready (earlier run)\n");
        ProcessLog log = ProcessLog.endOf(file);
        assertThat(log.find("ready")).isEmpty();

        Files.writeString(file, "ready now\n", StandardOpenOption.APPEND);
        assertThat(log.find("ready")).contains("ready now");
    }

    @Test
    void messageShouldBeTakenOutOfAJsonLine() {
        assertThat(ProcessLog.message(
                        "{\"level\":\"ERROR\",\"message\":\"DATA_KEY \\\"x\\\" is bad\\nsecond\",\"a\":1}"))
                .isEqualTo("DATA_KEY \"x\" is bad second");
    }

    @Test
    void messageShouldCutALineOfAnyLength() {
        assertThat(ProcessLog.message("{\"message\":\"" + "\\n".repeat(100_000)))
                .hasSizeLessThan(700);
    }
}
