package dev.appcard.adapter.outbound.persistence.reconciliation;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.reconciliation.DayLineKind;
import dev.appcard.domain.reconciliation.Difference;
import dev.appcard.domain.reconciliation.Difference.Here;
import dev.appcard.domain.reconciliation.Difference.Subject;
import dev.appcard.domain.reconciliation.Difference.There;
import dev.appcard.domain.reconciliation.DifferenceKind;
import dev.appcard.domain.reconciliation.DifferenceStatus;
import dev.appcard.domain.reconciliation.FoundDifference;
import dev.appcard.domain.reconciliation.Remedy;
import dev.appcard.domain.reconciliation.VanOrder;
import dev.appcard.domain.recovery.ApprovalReference;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A difference as a row, and back. */
final class DifferenceTable {

    static final String INSERT = """
        insert into reconciliation_difference (digest, number, kind, order_number, store_id, movement, serial, remedy,
            there_amount, there_booked_at, there_transaction, there_approved_on, payment_key, here_state, here_amount, here_day,
            status)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private DifferenceTable() {}

    static void bind(PreparedStatement insert, String digest, int number, Difference difference) throws SQLException {
        Subject subject = difference.subject();
        insert.setString(1, digest);
        insert.setInt(2, number);
        insert.setString(3, difference.kind().name());
        insert.setString(4, subject.order().orderNumber());
        insert.setString(5, subject.order().storeId());
        insert.setString(6, subject.movement().name());
        insert.setInt(7, subject.serial());
        insert.setString(8, difference.remedy().name());
        There there = difference.there();
        insert.setObject(9, there == null ? null : there.amount().won(), Types.BIGINT);
        insert.setObject(10, there == null ? null : there.bookedAt());
        insert.setString(11, there == null ? null : there.approval().transactionNumber());
        insert.setObject(12, there == null ? null : there.approval().tradeDate());
        Here here = difference.here();
        insert.setString(13, here == null ? null : here.payment().value());
        insert.setString(14, here == null ? null : here.state().name());
        insert.setObject(15, won(here), Types.BIGINT);
        insert.setObject(16, here == null ? null : here.day());
        insert.setString(17, DifferenceStatus.of(difference.remedy()).name());
    }

    static FoundDifference read(ResultSet row) throws SQLException {
        return new FoundDifference(
                row.getString("digest"),
                row.getInt("number"),
                difference(row),
                DifferenceStatus.valueOf(row.getString("status")));
    }

    private static Difference difference(ResultSet row) throws SQLException {
        return new Difference(
                DifferenceKind.valueOf(row.getString("kind")),
                new Subject(
                        new VanOrder(row.getString("order_number"), row.getString("store_id")),
                        DayLineKind.valueOf(row.getString("movement")),
                        row.getInt("serial")),
                there(row),
                here(row),
                Remedy.valueOf(row.getString("remedy")));
    }

    private static @Nullable There there(ResultSet row) throws SQLException {
        Long won = row.getObject("there_amount", Long.class);
        return won == null
                ? null
                : new There(
                        Money.won(won),
                        row.getObject("there_booked_at", LocalDateTime.class),
                        new ApprovalReference(
                                row.getString("there_transaction"),
                                row.getObject("there_approved_on", LocalDate.class)));
    }

    private static @Nullable Here here(ResultSet row) throws SQLException {
        String payment = row.getString("payment_key");
        Long won = row.getObject("here_amount", Long.class);
        return payment == null
                ? null
                : new Here(
                        new PaymentKey(payment),
                        StateName.valueOf(row.getString("here_state")),
                        won == null ? null : Money.won(won),
                        row.getObject("here_day", LocalDate.class));
    }

    private static @Nullable Long won(@Nullable Here here) {
        Money amount = here == null ? null : here.amount();
        return amount == null ? null : amount.won();
    }
}
