package dev.appcard.adapter.outbound.persistence.column;

import dev.appcard.domain.billing.CardSummary;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What may be shown of a card. */
@Embeddable
public record CardSummaryColumns(
        @Column(name = "face_name") String name,
        @Column(name = "face_issuer_code") String issuerCode,
        @Column(name = "face_acquirer_code") String acquirerCode,
        @Column(name = "face_number") String maskedNumber) {

    public static CardSummaryColumns of(CardSummary summary) {
        return new CardSummaryColumns(
                summary.name(), summary.issuerCode(), summary.acquirerCode(), summary.maskedNumber());
    }

    public CardSummary toDomain() {
        return new CardSummary(name, issuerCode, acquirerCode, maskedNumber);
    }
}
