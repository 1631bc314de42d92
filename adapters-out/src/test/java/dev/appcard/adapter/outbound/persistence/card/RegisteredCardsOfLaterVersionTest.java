package dev.appcard.adapter.outbound.persistence.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.appcard.adapter.outbound.persistence.LaterVersion;
import dev.appcard.application.port.RowOfLaterVersion;
import dev.appcard.domain.billing.BillingFixtures;
import dev.appcard.domain.billing.RegisteredCard;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A registered card whose status only a later version knows")
class RegisteredCardsOfLaterVersionTest {

    private final LaterVersion.Instance instance = new LaterVersion.Instance();
    private final JpaRegisteredCards cards = new JpaRegisteredCards(LaterVersion.sessions(), instance.rows());
    private final RegisteredCard card = BillingFixtures.card();

    @BeforeEach
    void planted() throws SQLException {
        LaterVersion.sessions().run(() -> {
            cards.add(card);
            return card;
        });
        LaterVersion.writes("update registered_card set standing = 'BLOCKED' where billing_key = '" + card.key() + "'");
    }

    @Test
    @DisplayName("is not charged, not ended as unreadable, and told")
    void isLeftAlone() {
        assertThatExceptionOfType(RowOfLaterVersion.class).isThrownBy(() -> cards.find(card.key()));
        assertThat(LaterVersion.sessions().<Boolean>run(() -> cards.holdActive(card.key())))
                .isFalse();
        assertThat(LaterVersion.sessions()
                        .<Boolean>run(() -> cards.end(card.unreadable(Instant.parse("2026-11-22T03:00:00Z")))))
                .isFalse();
        assertThat(instance.journal().rowsOfLaterVersion())
                .containsExactly("registered_card " + card.key() + " BLOCKED");
    }
}
