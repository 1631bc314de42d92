package dev.appcard.domain.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.billing.RegistrationStatus;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.status.Status;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The window's status")
class WindowStatusTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("is open exactly where a payment may be called and left")
    void openAsAPaymentIs(StateName state) {
        assertThat(state.inWindow().isOpen())
                .isEqualTo(state.mayBecome(StateName.APP_CALLED))
                .isEqualTo(state.mayBecome(StateName.AUTHENTICATION_FAILED));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("is open exactly where a registration may be called and left")
    void openAsARegistrationIs(RegistrationStatus status) {
        assertThat(status.inWindow().isOpen())
                .isEqualTo(status.mayBecome(RegistrationStatus.APP_CALLED))
                .isEqualTo(status.mayBecome(RegistrationStatus.FAILED));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("never leads back, and stays where it is final: a payment's")
    void onlyForwardsWithPayments(StateName state) {
        onlyForwards(state, StateName::inWindow);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("never leads back, and stays where it is final: a registration's")
    void onlyForwardsWithRegistrations(RegistrationStatus status) {
        onlyForwards(status, RegistrationStatus::inWindow);
    }

    private static <S extends Enum<S> & Status<S>> void onlyForwards(S state, Function<S, WindowStatus> inWindow) {
        WindowStatus now = inWindow.apply(state);
        assertThat(state.followers()).allSatisfy(next -> {
            assertThat(inWindow.apply(next)).isGreaterThanOrEqualTo(now);
            assertThat(!now.isFinal() || inWindow.apply(next) == now).isTrue();
        });
    }
}
