package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import dev.appcard.adapter.outbound.van.telegram.TelegramWriter;
import dev.appcard.application.port.outbound.van.ApprovalCredential;

/** What a credential puts into the approval: a row of the document's table of ways. */
sealed interface ApprovalRow permits WayFields, CardDataFields, StoredCredentialFields {

    /** @throws TelegramFormatException when an OTC is none of its form; it is not quoted */
    static ApprovalRow of(ApprovalCredential credential) {
        return switch (credential) {
            case ApprovalCredential.OneTimeCode code -> OtcFields.of(code.otc(), code.form());
            case ApprovalCredential.CardData data -> new CardDataFields(data.card(), data.wish());
            case ApprovalCredential.StoredCredential card -> new StoredCredentialFields(card.key());
        };
    }

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
