package dev.appcard.sandbox.van;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The ledger file keeps the books between runs")
class LedgerFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("not/there/yet/ledger.jsonl");
    }

    private RunningSandbox run() throws IOException {
        return new RunningSandbox(
                SandboxOptions.forTests().withClock(RunningSandbox.MORNING).withLedgerFile(file));
    }

    @Test
    void booksShouldBeTheSameAfterARestart() throws Exception {
        var approval = new Approval();
        JsonNode before;
        Answer approved;
        try (var sandbox = run()) {
            approved = sandbox.ask(approval);
            sandbox.ask(Cancel.part(approved.transactionNo(), 20_000, 1));
            sandbox.ask(new Approval().amount(10_002));
            before = sandbox.get("/van/ledger").path("totals");
        }
        try (var sandbox = run()) {
            assertThat(sandbox.get("/van/ledger").path("totals")).isEqualTo(before);
            assertThat(sandbox.ask(Cancel.part(approved.transactionNo(), 20_000, 1)
                                    .at("20261121101900"))
                            .status())
                    .isEqualTo("O");
            assertThat(sandbox.ask(Cancel.ofOrder(approval.orderNumber)).amount())
                    .isEqualTo("000030000");
        }
    }

    @Test
    void spentCodesBillingKeysAndNumbersShouldBeKnownAfterARestart() throws Exception {
        Answer billing;
        try (var sandbox = run()) {
            sandbox.ask(new Approval().track("9410777788889999"));
            billing = sandbox.ask(new Approval()
                    .card("4111111111111111", "3012")
                    .withPersonalData("12", "900101")
                    .filler("BILL"));
        }
        try (var sandbox = run()) {
            assertThat(sandbox.ask(new Approval().track("9410777788889999")).outcome())
                    .isEqualTo("X 0036");
            Answer later = sandbox.ask(new Approval().track(billing.filler()).filler(""));
            assertThat(later.status()).isEqualTo("O");
            assertThat(later.transactionNo()).isGreaterThan(billing.transactionNo());
        }
        assertThat(Files.readString(file)).doesNotContain("9410777788889999", "4111111111111111");
    }

    @Test
    @DisplayName("A line that a killed run did not finish is dropped")
    void unfinishedLineShouldBeDropped() throws Exception {
        var approval = new Approval();
        try (var sandbox = run()) {
            sandbox.ask(approval);
        }
        Files.writeString(file, "{\"telegram\":\"ab", StandardOpenOption.APPEND);
        try (var sandbox = run()) {
            assertThat(sandbox.entry(approval.orderNumber).path("status").textValue())
                    .isEqualTo("APPROVED");
            sandbox.ask(Cancel.ofOrder(approval.orderNumber));
        }
        try (var sandbox = run()) {
            assertThat(sandbox.entry(approval.orderNumber).path("status").textValue())
                    .isEqualTo("CANCELLED");
        }
    }

    @Test
    void sandboxShouldNotStartWithAFileThatIsNoLedger() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"event\":\"BOOKED\"}\n");

        assertThatThrownBy(this::run).isInstanceOf(IOException.class).hasMessageContaining("line 1 of");
    }
}
