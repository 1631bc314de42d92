package dev.appcard.adapter.outbound.persistence.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.appcard.adapter.outbound.audit.LoggedCall;
import dev.appcard.adapter.outbound.persistence.LaterVersion;
import dev.appcard.application.port.RowOfLaterVersion;
import dev.appcard.domain.billing.BillingFixtures;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationStatus;
import dev.appcard.domain.window.WindowToken;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A registration whose state only a later version knows, be it a payment's here")
class RegistrationsOfLaterVersionTest {
    private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");

    private final LaterVersion.Instance instance = new LaterVersion.Instance();
    private final JpaRegistrations registrations =
            new JpaRegistrations(LaterVersion.sessions(), instance.rows(), new LoggedCall());
    private final Registration known = Registration.open(BillingFixtures.registrationOrder());
    private final Registration unknown = Registration.open(BillingFixtures.registrationOrder());

    @BeforeEach
    void stored() throws SQLException {
        LaterVersion.writes("truncate registration cascade");
        add(known);
        add(unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VERIFYING", "CANCELLING"})
    void isLeftAloneAndTold(String state) throws SQLException {
        LaterVersion.writes("update registration set state = '" + state
                + "', attention_at = '2001-02-03' where registration_key = '" + unknown.key() + "'");

        assertThat(registrations.dueAt(FAR, 1)).containsExactly(known);
        instance.pass(Duration.ofMinutes(1));
        assertThat(registrations.dueAt(FAR, 1)).containsExactly(known);
        assertThat(instance.journal().rowsOfLaterVersion())
                .containsExactly("registration " + unknown.key() + " " + state);

        assertThatExceptionOfType(RowOfLaterVersion.class).isThrownBy(() -> registrations.find(unknown.key()));
        assertThatExceptionOfType(RowOfLaterVersion.class)
                .isThrownBy(() -> registrations.findByWindow(windowOf(unknown)));
        assertThat(registrations.find(known.key())).contains(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer = 'k b', state = 'APP_CALLED'", "bound_customer_key = '', window_token = ''"})
    void thatNoVersionCanReadIsPassedOverAndToldAndKeepsNoOtherFromTheSweep(String spoilt) throws SQLException {
        LaterVersion.writes("update registration set " + spoilt
                + ", attention_at = '2001-02-03' where registration_key = '" + unknown.key() + "'");

        registrations.dueAt(FAR, 1);
        assertThat(registrations.dueAt(FAR, 1)).containsExactly(known);
        assertThat(instance.journal().rowsUnreadable()).containsExactly("registration " + unknown.key());
    }

    @Test
    void isLeftOutByTheFeed() throws SQLException {
        LaterVersion.writes(
                "update registration set state = 'VERIFYING' where registration_key = '" + unknown.key() + "'");

        assertThat(registrations.statesOf(List.of(windowOf(known), windowOf(unknown))))
                .isEqualTo(Map.of(windowOf(known), RegistrationStatus.READY));
    }

    private void add(Registration registration) {
        LaterVersion.sessions().run(() -> {
            registrations.add(registration);
            return registration;
        });
    }

    private static WindowToken windowOf(Registration registration) {
        return registration.order().window().token();
    }
}
