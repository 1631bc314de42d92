package dev.appcard.sandbox.van;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.sandbox.van.ledger.Ledger;
import dev.appcard.sandbox.van.ledger.LedgerEntry;
import dev.appcard.sandbox.van.ledger.VanClock;
import dev.appcard.sandbox.van.request.RequestParser;
import dev.appcard.sandbox.van.request.VanRequest;
import dev.appcard.sandbox.van.telegram.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LedgerConcurrencyTest {
    private static final int THREADS = 4;
    private static final int ROUNDS = 500;

    @Test
    void oneApprovalShouldBeBookedForEachCodeWhenThreadsMeet() throws Exception {
        try (Ledger ledger = Ledger.open(new VanClock(RunningSandbox.MORNING), Optional.empty());
                var threads = Executors.newFixedThreadPool(THREADS)) {
            var barrier = new CyclicBarrier(THREADS);
            List<Callable<Integer>> runs = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                List<VanRequest> requests = requests();
                runs.add(() -> book(ledger, requests, barrier));
            }
            for (Future<Integer> run : threads.invokeAll(runs)) {
                assertThat(run.get()).isEqualTo(ROUNDS);
            }

            assertThat(ledger.entries()).hasSize(THREADS * ROUNDS);
            assertThat(ledger.entries()).filteredOn(LedgerEntry::approved).hasSize(ROUNDS);
        }
    }

    /** Own order numbers, but the codes of every other thread. */
    private static List<VanRequest> requests() {
        List<VanRequest> requests = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            var approval = new Approval().track("%016d".formatted(round)).filler("");
            requests.add(RequestParser.parse(new Frame(approval.bytes())));
        }
        return requests;
    }

    private static int book(Ledger ledger, List<VanRequest> requests, CyclicBarrier barrier) throws Exception {
        int booked = 0;
        for (VanRequest request : requests) {
            barrier.await();
            ledger.book(request, Optional.empty());
            booked++;
        }
        return booked;
    }
}
