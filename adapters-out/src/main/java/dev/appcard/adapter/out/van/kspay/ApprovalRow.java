package dev.appcard.adapter.out.van.kspay;

import dev.appcard.adapter.out.van.telegram.TelegramFormatException;
import dev.appcard.adapter.out.van.telegram.TelegramWriter;
import dev.appcard.application.port.out.van.ApprovalCredential;

/** What a credential puts into the approval: a row of the document's table of ways. */
sealed interface ApprovalRow permits WayFields, CardDataFields, EarlierCardFields {

    /** @throws TelegramFormatException when an OTC is none of its form; it is not quoted */
    static ApprovalRow of(ApprovalCredential credential) {
        return switch (credential) {
            case ApprovalCredential.OneTimeCode code -> OtcFields.of(code.otc(), code.form());
            case ApprovalCredential.CardData data -> new CardDataFields(data.card(), data.wish());
            case ApprovalCredential.EarlierCard card -> new EarlierCardFields(card.key());
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
