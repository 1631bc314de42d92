package dev.appcard.adapter.inbound.admin;

import dev.appcard.domain.attention.AttentionItem;
import dev.appcard.domain.attention.AttentionItem.HeldSinceRestore;
import dev.appcard.domain.attention.AttentionItem.LateApproval;
import dev.appcard.domain.attention.AttentionItem.OpenDifference;
import dev.appcard.domain.attention.AttentionItem.RepeatedInVain;
import dev.appcard.domain.reconciliation.Difference;
import dev.appcard.domain.reconciliation.Difference.Here;
import dev.appcard.domain.reconciliation.Difference.There;
import dev.appcard.domain.time.KoreanTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What waits for a person, in words and by the names of the code. */
final class AttentionWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private AttentionWords() {}

    static String line(AttentionItem item) {
        return item.id() + "  since " + since(item) + "  " + what(item);
    }

    static List<String> facts(AttentionItem item) {
        return List.of(
                "id:     " + item.id(),
                "since:  " + since(item) + " (Korea)",
                "what:   " + what(item),
                "here:   " + here(item),
                "there:  " + there(item),
                "may do: " + actions(item));
    }

    private static String since(AttentionItem item) {
        return MOMENT.format(item.since().atZone(KoreanTime.ZONE));
    }

    private static String what(AttentionItem item) {
        return switch (item) {
            case RepeatedInVain repeated -> repeated.reason() + ", " + repeated.tries() + " tries";
            case LateApproval late -> "a late approval that the VAN does not undo, " + late.tries() + " tries";
            case OpenDifference open -> difference(open.found().difference());
            case HeldSinceRestore held ->
                "held since a restore: " + held.kind() + " " + held.key() + ", " + held.state();
        };
    }

    private static String difference(Difference difference) {
        Difference.Subject subject = difference.subject();
        String serial = subject.serial() == 0 ? "" : " " + subject.serial();
        return difference.kind() + ", " + subject.movement() + serial + " of order "
                + subject.order().orderNumber() + ", store " + subject.order().storeId();
    }

    private static String here(AttentionItem item) {
        return switch (item) {
            case RepeatedInVain repeated ->
                "payment " + repeated.payment() + " is " + repeated.state() + ", order number "
                        + repeated.orderNumber();
            case LateApproval late -> "payment " + late.payment() + " is given up, order number " + late.orderNumber();
            case OpenDifference open -> here(open.found().difference().here());
            case HeldSinceRestore held -> held.state() + " when the backup was made; what came later is not known here";
        };
    }

    private static String here(@Nullable Here here) {
        if (here == null) {
            return "no such order";
        }
        String payment = "payment " + here.payment() + " was " + here.state();
        return here.amount() == null ? payment : payment + ", " + here.amount() + " on " + here.day();
    }

    private static String there(AttentionItem item) {
        return switch (item) {
            case RepeatedInVain _ -> "no answer that ends it";
            case LateApproval late ->
                late.approval()
                        .map(known -> "approval " + known.transactionNumber() + " of " + known.tradeDate())
                        .orElse("its number is not known");
            case OpenDifference open -> there(open.found().difference().there());
            case HeldSinceRestore held ->
                held.there().isEmpty()
                        ? "nothing in the day files that were compared"
                        : String.join("; ", held.there());
        };
    }

    private static String there(@Nullable There there) {
        return there == null
                ? "not in the day file"
                : there.amount() + " at " + MOMENT.format(there.bookedAt()) + ", approval "
                        + there.approval().transactionNumber() + " of "
                        + there.approval().tradeDate();
    }

    private static String actions(AttentionItem item) {
        if (item instanceof HeldSinceRestore) {
            return "accept (it stays as it is here, for good), release (it goes on: it expires, is net-cancelled, or"
                    + " charged)";
        }
        String accept = item instanceof OpenDifference ? "accept" : "";
        String number = item.approval().isPresent() ? "" : " with --transaction and --trade-date, which the VAN knows";
        String cancel = item.mayBeCancelled().isPresent() ? "cancel" + number : "";
        String both = accept.isEmpty() || cancel.isEmpty() ? accept + cancel : accept + ", " + cancel;
        return both.isEmpty() ? "settle it at the VAN; it is repeated, and ends when the VAN has done it" : both;
    }
}
