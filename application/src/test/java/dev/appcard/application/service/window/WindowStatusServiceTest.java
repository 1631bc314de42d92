package dev.appcard.application.service.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.appcard.application.port.RowOfLaterVersion;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.Registrations;
import dev.appcard.domain.payment.PaymentFixtures;
import dev.appcard.domain.window.WindowToken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WindowStatusServiceTest {

    private final Payments payments = mock();
    private final Registrations registrations = mock();
    private final WindowStatusService service = new WindowStatusService(payments, registrations);
    private final WindowToken window = PaymentFixtures.newWindow();

    @Test
    @DisplayName("a window whose payment only a later version understands is not as good as none")
    void statusOfShouldTellARowOfALaterVersionFromNone() {
        when(payments.findByWindow(window)).thenThrow(new RowOfLaterVersion("payment", "pay_1", "PARTLY_CANCELLED"));

        assertThatExceptionOfType(RowOfLaterVersion.class).isThrownBy(() -> service.statusOf(window));
        assertThat(service.statesOf(List.of(window))).isEqualTo(Map.of());
    }

    @Test
    void statusOfShouldBeEmptyForAWindowThatIsNone() {
        when(payments.findByWindow(any())).thenReturn(Optional.empty());
        when(registrations.findByWindow(any())).thenReturn(Optional.empty());

        assertThat(service.statusOf(window)).isEmpty();
    }
}
