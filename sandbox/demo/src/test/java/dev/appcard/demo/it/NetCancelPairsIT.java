package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.demo.it.MerchantClient.Opened;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** All pairs are under way at the same time, so that the pauses between net cancels pass for all of them at once. */
@DisplayName("Whatever happens to the answers of an approval and of its first net cancel, both ledgers are equal")
class NetCancelPairsIT {

    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(90);

    /** What the VAN does to one answer. */
    private record Fault(String name, String action, Map<String, Object> more) {}

    private record Pair(Fault approval, Fault netCancel, Opened payment) {}

    private static final List<Fault> APPROVALS = List.of(
            new Fault("closed", "DROP", Map.of("close", true)),
            new Fault("silent", "DROP", Map.of()),
            new Fault("cut", "CUT", Map.of("at", 420, "close", true)),
            new Fault("amount", "AMOUNT", Map.of("amount", 51_999)),
            new Fault("status", "STATUS", Map.of("status", "Z")),
            new Fault("never", "IGNORE", Map.of("close", true)),
            new Fault("late", "BOOK_LATE", Map.of("millis", 6_000)));

    private static final List<Fault> NET_CANCELS = List.of(
            new Fault("closed", "DROP", Map.of("close", true)),
            new Fault("never", "IGNORE", Map.of("close", true)),
            new Fault("status", "STATUS", Map.of("status", "Z")),
            new Fault("0010", "DECLINE", Map.of("code", "0010")),
            new Fault("0022", "DECLINE", Map.of("code", "0022")),
            new Fault("0024", "DECLINE", Map.of("code", "0024")),
            new Fault("0059", "DECLINE", Map.of("code", "0059")),
            new Fault("0069", "DECLINE", Map.of("code", "0069")),
            new Fault("9999", "DECLINE", Map.of("code", "9999")));

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final VanSide van = own.van();
    private final GatewayDatabase database = platform.database();

    @Test
    void everyPair() {
        List<Pair> pairs = new ArrayList<>();
        try (ExecutorService buyers = Executors.newFixedThreadPool(8)) {
            List<CompletableFuture<Pair>> confirmed = new ArrayList<>();
            for (Fault approval : APPROVALS) {
                for (Fault netCancel : NET_CANCELS) {
                    confirmed.add(CompletableFuture.supplyAsync(() -> confirmed(approval, netCancel), buyers));
                }
            }
            confirmed.forEach(pair -> pairs.add(pair.join()));
        }

        await().atMost(SETTLED_WITHIN).until(() -> pairs.stream().allMatch(this::isUndone));

        print(pairs);
        own.assertBooksEqual();
        assertThat(pairs)
                .allSatisfy(pair -> assertThat(van.won(pair.payment()))
                        .as(
                                "won held: %s, %s",
                                pair.approval().name(), pair.netCancel().name())
                        .isZero());
        assertThat(pairs)
                .allSatisfy(pair -> assertThat(van.approvalsOf(pair.payment()))
                        .as(
                                "approvals: %s, %s",
                                pair.approval().name(), pair.netCancel().name())
                        .isLessThan(2));
    }

    private Pair confirmed(Fault approval, Fault netCancel) {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        platform.buyer().approve(payment);
        van.rule(payment, "APPROVAL", approval.action(), approval.more());
        van.rule(payment, "NET_CANCEL", netCancel.action(), netCancel.more());
        assertThat(merchant.confirm(payment).status()).isEqualTo(500);
        return new Pair(approval, netCancel, payment);
    }

    private boolean isUndone(Pair pair) {
        return database.state(pair.payment().paymentKey()).equals("NET_CANCELLED");
    }

    private void print(List<Pair> pairs) {
        System.out.println(
                "net cancels sent until both ledgers had 0 won: approval's answer, first net cancel's answer");
        for (Fault approval : APPROVALS) {
            System.out.println(pairs.stream()
                    .filter(pair -> pair.approval().equals(approval))
                    .map(pair -> pair.netCancel().name() + " " + van.count(pair.payment(), "NET_CANCEL"))
                    .collect(Collectors.joining(", ", approval.name() + ": ", "")));
        }
    }
}
