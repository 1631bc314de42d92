package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.domain.recovery.NetCancelEnd;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Of an approval whose outcome was not known.
 *
 * @param unknownReason in the column {@code doubt}: why
 * @param end null while it is being undone, and where a version before this column ended it
 */
@Embeddable
record UndoingColumns(
        @Column(name = "doubt") String unknownReason,
        @Column(name = "net_cancel_end") @Nullable String end) {

    NetCancelEnd ended() {
        return end == null ? NetCancelEnd.NOT_RECORDED : StoredName.read(NetCancelEnd.class, end);
    }
}
