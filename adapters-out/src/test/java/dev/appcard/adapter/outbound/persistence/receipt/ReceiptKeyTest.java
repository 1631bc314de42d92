package dev.appcard.adapter.outbound.persistence.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.receipt.ReceiptToken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A receipt's token")
class ReceiptKeyTest {

    private static final PaymentKey PAYMENT = new PaymentKey("pay_0123456789abcdef0123");

    private final ReceiptKey key = new ReceiptKey(secret(1));

    @ParameterizedTest
    @ValueSource(
            strings = {"pay_0123456789abcdef0123", "01234567890123456789", "01234567890123456789012345678901234567"})
    void shouldBeTheSameEachTimeAndLeadToItsPayment(String value) {
        PaymentKey payment = new PaymentKey(value);

        assertThat(key.of(payment)).isEqualTo(new ReceiptKey(secret(1)).of(payment));
        assertThat(key.paymentOf(key.of(payment))).contains(payment);
    }

    @Test
    void shouldShareNothingWithThatOfANeighbour() {
        String one = key.of(PAYMENT).reveal();
        String other = key.of(new PaymentKey("pay_0123456789abcdef0124")).reveal();

        assertThat(one.substring(0, 20)).isNotEqualTo(other.substring(0, 20));
        assertThat(one.substring(24)).isNotEqualTo(other.substring(24));
        assertThat(key.of(PAYMENT)).hasToString("ReceiptToken(***)");
    }

    @Test
    void shouldLeadNowhereWhenOneCharacterIsChangedWhereverItIs() {
        String token = key.of(PAYMENT).reveal();

        for (int at = 0; at < token.length(); at++) {
            char other = token.charAt(at) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, at) + other + token.substring(at + 1);
            assertThat(key.paymentOf(new ReceiptToken(changed))).as("at %d", at).isEmpty();
        }
    }

    @Test
    void shouldLeadNowhereUnderAnotherSecretOrWhenMadeUp() {
        assertThat(new ReceiptKey(secret(2)).paymentOf(key.of(PAYMENT))).isEmpty();
        assertThat(key.paymentOf(new ReceiptToken("A".repeat(41)))).isEmpty();
        assertThat(key.paymentOf(new ReceiptToken("A".repeat(64)))).isEmpty();
    }

    private static byte[] secret(int start) {
        byte[] secret = new byte[32];
        secret[0] = (byte) start;
        return secret;
    }
}
