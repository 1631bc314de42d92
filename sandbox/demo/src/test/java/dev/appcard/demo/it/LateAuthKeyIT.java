package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.demo.it.Http.Answer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@DisplayName("An authKey")
@ResourceLock(ClockedPlatform.TIME)
class LateAuthKeyIT {

    private final ClockedPlatform clocked = ClockedPlatform.get();
    private final CardOwner owner = clocked.platform().merchantOf(getClass()).cardOwner();

    @Test
    @DisplayName("is good for nine minutes, and nothing after eleven: the buyer registers again")
    void tooLate() {
        String early = BillingClient.newCustomer();
        Map<String, String> inTime = owner.registered(Issuer.SAMSUNG, early);
        clocked.move(Duration.ofMinutes(9));
        assertThat(owner.shop().issue(inTime.get("authKey"), early).status()).isEqualTo(200);

        String late = BillingClient.newCustomer();
        Map<String, String> tooLate = owner.registered(Issuer.SAMSUNG, late);
        clocked.move(Duration.ofMinutes(11));
        Answer refused = owner.shop().issue(tooLate.get("authKey"), late);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("INVALID_BILL_KEY_REQUEST");
        assertThat(clocked.platform().database().cardsOf(late)).isZero();
    }
}
