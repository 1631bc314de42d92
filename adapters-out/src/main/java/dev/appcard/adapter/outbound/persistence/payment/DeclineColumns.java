package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.DeclineReason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Why the VAN or the issuer refused the approval. */
@Embeddable
record DeclineColumns(
        @Column(name = "decline_reason") String reason,

        @Column(name = "decline_van_code") String vanCode,
        @Column(name = "decline_first_message") String firstMessage,
        @Column(name = "decline_second_message") String secondMessage) {

    static DeclineColumns of(Decline decline) {
        return new DeclineColumns(
                decline.reason().name(), decline.vanCode(), decline.firstMessage(), decline.secondMessage());
    }

    Decline toDomain() {
        return new Decline(StoredName.read(DeclineReason.class, reason), vanCode, firstMessage, secondMessage);
    }
}
