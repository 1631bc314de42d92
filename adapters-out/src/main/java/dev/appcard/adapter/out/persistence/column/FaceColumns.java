package dev.appcard.adapter.out.persistence.column;

import dev.appcard.domain.billing.CardFace;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What may be shown of a card. */
@Embeddable
public record FaceColumns(
        @Column(name = "face_name") String name,
        @Column(name = "face_issuer_code") String issuerCode,
        @Column(name = "face_acquirer_code") String acquirerCode,
        @Column(name = "face_number") String maskedNumber) {

    public static FaceColumns of(CardFace face) {
        return new FaceColumns(face.name(), face.issuerCode(), face.acquirerCode(), face.maskedNumber());
    }

    public CardFace toDomain() {
        return new CardFace(name, issuerCode, acquirerCode, maskedNumber);
    }
}
