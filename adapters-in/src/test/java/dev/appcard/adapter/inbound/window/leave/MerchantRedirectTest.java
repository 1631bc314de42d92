package dev.appcard.adapter.inbound.window.leave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.inbound.window.WindowSamples;
import dev.appcard.application.port.inbound.window.ViewWindowQuery.WindowView;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.StateName;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerchantRedirectTest {

    private static final String PAID = WindowSamples.SUCCESS
            + "?paymentType=NORMAL&orderId=order-0001&paymentKey=pay_0123456789abcdefghij&amount=52000";

    private static final String REGISTERED =
            WindowSamples.SUCCESS + "?customerKey=customer%3D17%40shop&authKey=" + WindowSamples.AUTH_KEY.reveal();

    @ParameterizedTest
    @CsvSource({
        "READY, ,",
        "APP_CALLED, ,",
        "AUTHENTICATED, , success",
        "APPROVING, ,",
        "NET_CANCELLING, ,",
        "APPROVED, success, success",
        "CANCELLING, success, success",
        "CANCELLED, success, success",
        "DECLINED, EXCEED_MAX_AMOUNT, EXCEED_MAX_AMOUNT",
        "NET_CANCELLED, CARD_PROCESSING_ERROR, CARD_PROCESSING_ERROR",
        "AUTHENTICATION_FAILED, PAY_PROCESS_CANCELED, PAY_PROCESS_CANCELED",
        "EXPIRED, PAY_PROCESS_ABORTED, PAY_PROCESS_ABORTED"
    })
    void addressShouldBeWhatTheStateWarrants(StateName state, String automatic, String onConfirm) {
        assertThat(wayOut(state, ApprovalMode.AUTOMATIC)).isEqualTo(expected(automatic));
        assertThat(wayOut(state, ApprovalMode.ON_CONFIRM)).isEqualTo(expected(onConfirm));
    }

    @ParameterizedTest
    @CsvSource({
        "READY, ''",
        "APP_CALLED, ''",
        "AUTHENTICATED, success",
        "APPROVED, ''",
        "AUTHENTICATION_FAILED, PAY_PROCESS_CANCELED",
        "EXPIRED, PAY_PROCESS_ABORTED"
    })
    void aRegistrationShouldLeaveWithWhatTheServerExchangesOrWithoutAnOrder(StateName state, String outcome) {
        Optional<String> address =
                MerchantRedirect.of(WindowSamples.registration(state)).address(code -> "왜");

        assertThat(address)
                .isEqualTo(
                        switch (outcome) {
                            case "" -> Optional.empty();
                            case "success" -> Optional.of(REGISTERED);
                            default -> Optional.of(WindowSamples.FAIL + "&code=" + outcome + "&message=%EC%99%9C");
                        });
    }

    @Test
    void anAuthKeyShouldNotBePrinted() {
        assertThat(MerchantRedirect.of(WindowSamples.registration(StateName.AUTHENTICATED)))
                .asString()
                .doesNotContain(WindowSamples.AUTH_KEY.reveal());
    }

    private static Optional<String> wayOut(StateName state, ApprovalMode mode) {
        WindowView view = WindowSamples.view(WindowSamples.order("원두", mode), WindowSamples.state(state));
        return MerchantRedirect.of(view).address(code -> "왜");
    }

    private static Optional<String> expected(String outcome) {
        return Optional.ofNullable(outcome)
                .map(code -> code.equals("success")
                        ? PAID
                        : WindowSamples.FAIL + "&code=" + code + "&message=%EC%99%9C&orderId=order-0001");
    }
}
