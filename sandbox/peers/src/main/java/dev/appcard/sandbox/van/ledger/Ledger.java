package dev.appcard.sandbox.van.ledger;

import dev.appcard.sandbox.van.ledger.VanClock.Moment;
import dev.appcard.sandbox.van.request.VanRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The VAN's ledger. Each telegram is decided, written to the file (if there is one) and booked under one lock, and only
 * then answered: a lost answer cannot change the ledger.
 */
public final class Ledger implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final LedgerState state = new LedgerState();
    private final VanClock clock;
    private final TransactionNumbers numbers;
    private final ApprovalHandler approvals;
    private final CancelHandler cancels;
    private final Optional<LedgerFile> file;

    private Ledger(VanClock clock, Optional<LedgerFile> file) {
        this.clock = clock;
        this.file = file;
        this.numbers = new TransactionNumbers(clock);
        this.approvals = new ApprovalHandler(state, numbers);
        this.cancels = new CancelHandler(state);
    }

    /** In memory, or with everything that the file has kept. Throws {@link IOException} if the file is no ledger. */
    public static Ledger open(VanClock clock, Optional<Path> path) throws IOException {
        if (path.isEmpty()) {
            return new Ledger(clock, Optional.empty());
        }
        LedgerFile file = LedgerFile.open(path.get());
        var ledger = new Ledger(clock, Optional.of(file));
        file.events().forEach(ledger.state::apply);
        ledger.state
                .entries()
                .forEach(entry -> ledger.numbers.startAfter(entry.booking().transactionNo()));
        return ledger;
    }

    /**
     * Books what the telegram asks for and returns the answer's body. A resent telegram that is known gets the answer that
     * it had, and nothing is booked.
     *
     * @param scripted a decline that a rule asks for, instead of the VAN's own decision
     */
    public byte[] book(VanRequest request, Optional<Decline> scripted) {
        lock.lock();
        try {
            return earlierAnswer(request).orElseGet(() -> decide(request, scripted));
        } finally {
            lock.unlock();
        }
    }

    /** In the order of booking. */
    public Collection<LedgerEntry> entries() {
        lock.lock();
        try {
            return state.entries();
        } finally {
            lock.unlock();
        }
    }

    /** The order number that a request is about; empty where it names none that is known. */
    public String orderNumberOf(VanRequest request) {
        lock.lock();
        try {
            return switch (request) {
                case VanRequest.Approval approval -> approval.header().orderNumber();
                case VanRequest.Cancel cancel -> cancels.orderNumberOf(cancel).orElse("");
                case VanRequest.Malformed _ -> "";
            };
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }

    private Optional<byte[]> earlierAnswer(VanRequest request) {
        return request.frame().resent() ? state.answerTo(request.frame().fingerprint()) : Optional.empty();
    }

    private byte[] decide(VanRequest request, Optional<Decline> scripted) {
        Moment now = clock.now();
        return switch (request) {
            case VanRequest.Approval approval -> record(approvals.decide(approval, scripted, now));
            case VanRequest.Cancel cancel -> record(cancels.decide(cancel, scripted, now));
            case VanRequest.Malformed malformed ->
                AnswerWriter.declinedUnknown(malformed.frame(), DeclineCode.FORMAT.decline(), "", now);
        };
    }

    private byte[] record(LedgerEvent event) {
        file.ifPresent(lines -> lines.append(event));
        state.apply(event);
        return event.answer();
    }
}
