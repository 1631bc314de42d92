package dev.appcard.adapter.inbound.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.appcard.adapter.inbound.admin.AdminForTests.Ran;
import dev.appcard.application.port.inbound.admin.AdminUseCases;
import dev.appcard.application.port.inbound.attention.AttentionUseCase;
import dev.appcard.application.port.inbound.attention.AttentionUseCase.Decided;
import dev.appcard.domain.attention.AttentionItem;
import dev.appcard.domain.attention.AttentionItem.OpenDifference;
import dev.appcard.domain.attention.AttentionItem.RepeatedInVain;
import dev.appcard.domain.attention.OperatorDecision;
import dev.appcard.domain.audit.CommandRun;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.AttentionReason;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.reconciliation.DayLineKind;
import dev.appcard.domain.reconciliation.Difference;
import dev.appcard.domain.reconciliation.DifferenceKind;
import dev.appcard.domain.reconciliation.DifferenceStatus;
import dev.appcard.domain.reconciliation.FoundDifference;
import dev.appcard.domain.reconciliation.Remedy;
import dev.appcard.domain.reconciliation.VanOrder;
import dev.appcard.domain.recovery.ApprovalReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

@DisplayName("attention")
class AttentionCommandTest {

    private static final Instant SINCE = Instant.parse("2026-11-20T15:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final PaymentKey PAYMENT = new PaymentKey("pay_01JD5EXAMPLE00000000000001");
    private static final String DIFFERENCE = "0123456789ab-7";

    private final AdminUseCases useCases = mock(AdminUseCases.class);
    private final AttentionUseCase attention = mock(AttentionUseCase.class);

    @BeforeEach
    void wire() {
        when(useCases.attention()).thenReturn(attention);
    }

    @Test
    @DisplayName("list has a line for each, and says how many")
    void list() {
        when(attention.open()).thenReturn(List.of(refused(), difference()));

        Ran ran = run("list");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).isEqualTo("""
            pay_01JD5EXAMPLE00000000000001  since 2026-11-21 00:00:00  NET_CANCEL_REFUSED, 8 tries
            0123456789ab-7  since 2026-11-21 00:00:00  STATE, APPROVAL of order pay_x-1, store 2999199999
            attention: 2 open
            """);
        when(attention.open()).thenReturn(List.of());
        assertThat(run("list").out()).isEqualTo("attention: nothing waits for a person\n");
    }

    @Test
    @DisplayName("show has what each side says, and what may be done")
    void show() {
        when(attention.find(DIFFERENCE)).thenReturn(Optional.of(difference()));
        when(attention.find(PAYMENT.value())).thenReturn(Optional.of(refused()));

        assertThat(run("show", "--id", DIFFERENCE).out())
                .contains("here:   payment " + PAYMENT + " was NET_CANCELLED")
                .contains("there:  500 KRW at 2026-11-21 10:15:00, approval 100000000001 of 2026-11-21")
                .contains("may do: accept, cancel\n");
        assertThat(run("show", "--id", PAYMENT.value()).out())
                .contains("may do: cancel with --transaction and --trade-date, which the VAN knows");
        assertThat(run("show", "--id", "nothing")).isEqualTo(new Ran(1, "", "show failed: nothing is not open\n"));
    }

    @Test
    @DisplayName("accept and cancel hand on who decided, and why; each is written down with what it was about")
    void decide() {
        when(attention.accept(eq(DIFFERENCE), any())).thenReturn(Decided.DONE);
        when(attention.cancel(eq(PAYMENT.value()), any(), any())).thenReturn(Decided.DONE);
        ArgumentCaptor<OperatorDecision> decision = ArgumentCaptor.captor();
        ArgumentCaptor<CommandRun> written = ArgumentCaptor.captor();

        assertThat(run("accept", "--id", DIFFERENCE, "--reason", "VAN에 확인함").exitCode())
                .isZero();
        assertThat(run(
                                "cancel",
                                "--id",
                                PAYMENT.value(),
                                "--reason",
                                "전화",
                                "--transaction",
                                "100000000099",
                                "--trade-date",
                                "2026-11-21")
                        .exitCode())
                .isZero();

        verify(attention).accept(eq(DIFFERENCE), decision.capture());
        assertThat(decision.getValue()).isEqualTo(new OperatorDecision(System.getProperty("user.name"), "VAN에 확인함"));
        verify(attention)
                .cancel(
                        PAYMENT.value(),
                        Optional.of(new ApprovalReference("100000000099", DAY)),
                        new OperatorDecision(System.getProperty("user.name"), "전화"));
        verify(useCases, times(2)).record(written.capture());
        assertThat(written.getAllValues())
                .extracting(each -> each.command() + " " + each.subject().orElse("") + " " + each.outcome())
                .containsExactly("attention accept " + DIFFERENCE + " 0", "attention cancel " + PAYMENT + " 0");
    }

    @Test
    @DisplayName("says why nothing was done")
    void refuse() {
        for (Decided decided : new Decided[] {Decided.NOT_OPEN, Decided.NOT_POSSIBLE, Decided.NUMBER_MISSING}) {
            when(attention.cancel(any(), any(), any())).thenReturn(decided);
            Ran ran = run("cancel", "--id", "x", "--reason", "why");
            assertThat(ran.exitCode()).as(decided.name()).isEqualTo(1);
            assertThat(ran.err()).as(decided.name()).startsWith("cancel failed: x");
        }
    }

    @Test
    @DisplayName("does nothing without a reason, with half a number, or without a command")
    void wrongUsage() {
        assertThat(run("accept", "--id", DIFFERENCE).exitCode()).isEqualTo(2);
        assertThat(run("accept", "--id", DIFFERENCE, "--reason", " ").exitCode())
                .isEqualTo(2);
        assertThat(run("cancel", "--id", "x", "--reason", "why", "--transaction", "1")
                        .exitCode())
                .isEqualTo(2);
        assertThat(run().exitCode()).isEqualTo(2);
        verify(attention, never()).accept(any(), any());
    }

    private Ran run(String... arguments) {
        return AdminForTests.run(
                useCases,
                Stream.concat(Stream.of("attention"), List.of(arguments).stream())
                        .toList());
    }

    private static AttentionItem refused() {
        return new RepeatedInVain(
                PAYMENT, StateName.NET_CANCELLING, AttentionReason.NET_CANCEL_REFUSED, 8, "pay_x-1", SINCE);
    }

    private static AttentionItem difference() {
        Difference difference = new Difference(
                DifferenceKind.STATE,
                new Difference.Subject(new VanOrder("pay_x-1", "2999199999"), DayLineKind.APPROVAL, 0),
                new Difference.There(Money.won(500), DAY.atTime(10, 15), new ApprovalReference("100000000001", DAY)),
                new Difference.Here(PAYMENT, StateName.NET_CANCELLED, null, null),
                Remedy.UNDO_THERE);
        return new OpenDifference(
                new FoundDifference("0123456789abcdef".repeat(4), 7, difference, DifferenceStatus.NEEDS_ATTENTION),
                SINCE);
    }
}
