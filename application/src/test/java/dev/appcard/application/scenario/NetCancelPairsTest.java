package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.outbound.van.ApprovalFault;
import dev.appcard.application.port.outbound.van.CancelFault;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Prints its table: a row for what happens to the approval, a column for what happens to the first net cancels. */
@DisplayName("Whatever happens to an approval's answer and to its first net cancels, both ledgers are equal")
class NetCancelPairsTest {

    private static final String DIES = "the process dies";
    private static final String DIES_AND_LATE = "dies, booked 5 h later";
    private static final String LATE = "booked 10 s later";
    private static final String VERY_LATE = "booked 5 h later";

    private static final List<String> APPROVALS = Stream.concat(
                    Stream.of(
                                    ApprovalFault.ANSWER_LOST,
                                    ApprovalFault.CONNECTION_LOST,
                                    ApprovalFault.ANSWER_UNREADABLE,
                                    ApprovalFault.ANSWER_DIFFERS,
                                    ApprovalFault.REQUEST_LOST,
                                    ApprovalFault.THROWS)
                            .map(Enum::name),
                    Stream.of(DIES, DIES_AND_LATE, LATE, VERY_LATE))
            .toList();

    private static final List<@Nullable CancelFault> NET_CANCELS = listOfAllAndNone();

    @Test
    void everyPair() {
        List<String> table = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String approval : APPROVALS) {
            StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-24s", approval));
            for (CancelFault first : NET_CANCELS) {
                for (CancelFault second : NET_CANCELS) {
                    String end = endOf(approval, first, second);
                    row.append(' ').append(end);
                    if (!end.startsWith("0/")) {
                        wrong.add(approval + ", " + first + ", " + second + ": " + end);
                    }
                }
            }
            table.add(row.toString());
        }
        System.out.println("won held at the end / net cancels sent; columns: pairs of " + NET_CANCELS);
        table.forEach(System.out::println);

        assertThat(wrong).isEmpty();
    }

    private static String endOf(String approval, @Nullable CancelFault first, @Nullable CancelFault second) {
        World world = new World();
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 52_000);
        if (first != null) {
            world.van.onNextNetCancel(first);
        }
        if (second != null) {
            world.van.onNextNetCancel(second);
        }
        confirm(world, payment, approval);
        pass(world, 10, Duration.ofSeconds(1));
        if (approval.equals(LATE)) {
            world.van.deliverLateApprovals();
        }
        pass(world, 300, Duration.ofMinutes(1));
        world.van.deliverLateApprovals();
        pass(world, 40, Duration.ofHours(1));
        boolean ended = world.state(payment) == StateName.NET_CANCELLED
                && world.watches
                        .dueAt(world.clock.instant().plus(Duration.ofDays(9)), 9)
                        .isEmpty()
                && world.van.approvalsSent().size() <= 1;
        return (ended ? "" : world.state(payment) + " ") + world.van.wonHeld() + "/"
                + world.van.netCancelsSent().size();
    }

    private static void confirm(World world, Payment payment, String approval) {
        switch (approval) {
            case DIES -> die(world, payment);
            case DIES_AND_LATE -> {
                world.van.onNextApproval(ApprovalFault.REQUEST_LATE);
                die(world, payment);
            }
            case LATE, VERY_LATE -> {
                world.van.onNextApproval(ApprovalFault.REQUEST_LATE);
                world.confirm(payment);
            }
            default -> {
                world.van.onNextApproval(ApprovalFault.valueOf(approval));
                world.confirm(payment);
            }
        }
    }

    private static void die(World world, Payment payment) {
        world.van.beforeApprovalAnswer(() -> {
            throw new Killed();
        });
        try {
            world.confirm(payment);
        } catch (Killed killed) {
            world.background.loseAll();
        }
    }

    private static void pass(World world, int times, Duration pause) {
        for (int passed = 0; passed < times; passed++) {
            world.pass(pause);
        }
    }

    private static List<@Nullable CancelFault> listOfAllAndNone() {
        List<@Nullable CancelFault> all = new ArrayList<>(List.of(CancelFault.values()));
        all.addFirst(null);
        return all;
    }

    /** Nothing in the product catches this. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
