package dev.appcard.adapter.outbound.van.dayfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.van.dayfile.DayFileDocument.Row;
import dev.appcard.domain.reconciliation.DayFileCheck;
import dev.appcard.domain.reconciliation.DayFileCheck.Damaged;
import dev.appcard.domain.reconciliation.DayFileCheck.Whole;
import dev.appcard.domain.reconciliation.DayFileSummary;
import dev.appcard.sandbox.Sandbox;
import dev.appcard.sandbox.SandboxOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The day file that the sandbox's VAN writes, which was written apart,")
class SandboxDayFileTest {

    @TempDir
    private Path folder;

    private Sandbox sandbox;
    private HttpClient http;

    @BeforeEach
    void start() throws Exception {
        sandbox = Sandbox.start(SandboxOptions.forTests());
        http = HttpClient.newHttpClient();
        for (int number = 1; number <= 3; number++) {
            String invented =
                    "{\"paymentKey\":\"pay_%d\",\"action\":\"INVENT\",\"amount\":%d,\"storeId\":\"2999199999\"}"
                            .formatted(number, 100 * number);
            HttpRequest request = HttpRequest.newBuilder(address("/van/dayfile/faults"))
                    .POST(BodyPublishers.ofString(invented))
                    .build();
            assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(204);
        }
    }

    @AfterEach
    void stop() throws IOException {
        http.close();
        sandbox.close();
    }

    @Test
    @DisplayName("is whole")
    void fileShouldBeWhole() throws Exception {
        DayFileSummary summary = ((Whole) read("&sequence=3")).summary();

        assertThat(summary.lines()).isEqualTo(3);
        assertThat(summary.sequence()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}: line {1}")
    @CsvSource({
        "CUT&at=450, 3",
        "DROP_LINE&line=3, 3",
        "DOUBLE_LINE&line=2, 3",
        "DOUBLE_LINE&line=1, 2",
        "CHARSET, 1",
        "DAY, 2",
    })
    @DisplayName("spoilt, is refused, its line named")
    void spoiltFileShouldBeRefused(String damage, int line) throws Exception {
        assertThat(read("&damage=" + damage))
                .isInstanceOfSatisfying(
                        Damaged.class,
                        damaged -> assertThat(damaged.fault().line()).isEqualTo(line));
    }

    @Test
    @DisplayName("spoilt at any field of any line, is refused, that line named")
    void everyFieldShouldBeGuarded() throws Exception {
        for (int line = 1; line <= 5; line++) {
            for (Row row : SpoiltDayFile.tableOf(line, 5)) {
                int expected = line;
                assertThat(read("&damage=FIELD&line=" + line + "&field=" + row.field()))
                        .as("line %d, %s", line, row.field())
                        .isInstanceOfSatisfying(
                                Damaged.class,
                                damaged -> assertThat(damaged.fault().line()).isEqualTo(expected));
            }
        }
    }

    private DayFileCheck read(String query) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("/van/dayfile?day=20261121" + query))
                .build();
        Path file = http.send(request, BodyHandlers.ofFile(folder.resolve("day.txt")))
                .body();
        return new DayFilesOnDisk().check(file.toString(), Optional.empty(), _ -> {});
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + sandbox.httpPort() + path);
    }
}
