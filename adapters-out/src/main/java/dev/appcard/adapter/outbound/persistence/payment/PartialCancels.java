package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.domain.cancel.CompletedCancel;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.GivingBack.PartiallyCancelling;
import dev.appcard.domain.payment.Payment;
import java.util.List;
import org.hibernate.StatelessSession;

/** Writes the rows of {@link PaymentCancelRow} that go with a payment's change, in its transaction, and reads them. */
final class PartialCancels {

    /** Rows that were done later belong to versions that this reader has not seen: his payment may be older by now. */
    private static final String DONE = """
        from PaymentCancelRow where paymentKey = :key and doneVersion <= :version order by serial
        """;

    /** All of it: the VAN may have had less left than we believed. */
    private static final String COMPLETE = """
        update PaymentCancelRow set amount = :amount, taxFree = :taxFree, balanceAfter = :balance,
            taxFreeAfter = :taxFreeBalance, doneAt = :at, doneVersion = :version, elsewhere = :elsewhere
        where paymentKey = :key and serial = :serial and doneAt is null
        """;

    private static final String GIVE_UP = """
        delete from PaymentCancelRow where paymentKey = :key and serial = :serial and doneAt is null
        """;

    private PartialCancels() {}

    static List<CompletedCancel> upTo(StatelessSession session, String paymentKey, long version) {
        return session
                .createSelectionQuery(DONE, PaymentCancelRow.class)
                .setParameter("key", paymentKey)
                .setParameter("version", version)
                .getResultList()
                .stream()
                .map(PaymentCancelRow::completed)
                .toList();
    }

    /** @param next is written already in place of {@code current} */
    static void follow(StatelessSession session, Payment current, Payment next) {
        if (current.state() instanceof PartiallyCancelling underWay) {
            if (next.cancels().size() > current.cancels().size()) {
                complete(session, underWay, next);
            } else if (!(next.state() instanceof PartiallyCancelling)) {
                giveUp(session, underWay, next);
            }
        } else if (next.state() instanceof PartiallyCancelling begun) {
            session.insert(new PaymentCancelRow(
                    next.key().value(), begun.serial().orElseThrow(), next.balance(), begun.cancellation()));
        }
    }

    private static void complete(StatelessSession session, PartiallyCancelling underWay, Payment next) {
        CompletedCancel done = next.cancels().getLast();
        Money balance = next.balance().amount();
        requireOne(
                next,
                session.createMutationQuery(COMPLETE)
                        .setParameter("amount", done.cancellation().amount().won())
                        .setParameter("taxFree", done.cancellation().taxFree().won())
                        .setParameter("balance", balance.won())
                        .setParameter("taxFreeBalance", next.balance().taxFree().won())
                        .setParameter("at", done.completedAt())
                        .setParameter("version", next.version())
                        .setParameter("elsewhere", done.elsewhere())
                        .setParameter("key", next.key().value())
                        .setParameter("serial", underWay.serial().orElseThrow())
                        .executeUpdate());
    }

    private static void giveUp(StatelessSession session, PartiallyCancelling underWay, Payment next) {
        requireOne(
                next,
                session.createMutationQuery(GIVE_UP)
                        .setParameter("key", next.key().value())
                        .setParameter("serial", underWay.serial().orElseThrow())
                        .executeUpdate());
    }

    /** The payment's own compare-and-set came first: whoever has won it finds the row that goes with it. */
    private static void requireOne(Payment next, int rows) {
        if (rows != 1) {
            throw new IllegalStateException("payment " + next.key() + " has no cancel under way");
        }
    }
}
