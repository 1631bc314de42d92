package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.DeclineReason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Why the VAN or the issuer refused the approval. */
@Embeddable
record DeclineColumns(
        @Column(name = "decline_reason") @Enumerated(EnumType.STRING)
        DeclineReason reason,

        @Column(name = "decline_van_code") String vanCode,
        @Column(name = "decline_first_message") String firstMessage,
        @Column(name = "decline_second_message") String secondMessage) {

    static DeclineColumns of(Decline decline) {
        return new DeclineColumns(decline.reason(), decline.vanCode(), decline.firstMessage(), decline.secondMessage());
    }

    Decline toDomain() {
        return new Decline(reason, vanCode, firstMessage, secondMessage);
    }
}
