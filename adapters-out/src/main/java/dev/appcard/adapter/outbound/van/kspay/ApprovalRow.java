package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.adapter.outbound.van.telegram.TelegramWriter;

/** What a credential puts into the approval: a row of the document's table of ways. */
interface ApprovalRow {

    /** ApprovalType. */
    String approvalType();

    /**
     * Sets TrackII and whatever goes with it.
     *
     * @throws TelegramFormatException when the credential does not fit
     */
    void lay(TelegramWriter body);

    /** EncData as it is sent: five digits of length and the data, or nothing at all. */
    default String behindTheBody() {
        return "";
    }
}
