package dev.appcard.adapter.inbound.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RestoreAdmission")
class RestoreAdmissionTest {

    @Test
    @DisplayName("is asked for until it is given, and never again")
    void shouldBeAskedUntilGiven() {
        AtomicBoolean standing = new AtomicBoolean(true);
        AtomicInteger asked = new AtomicInteger();
        RestoreAdmission admission = new RestoreAdmission(() -> {
            asked.incrementAndGet();
            return standing.get();
        });

        assertThat(admission.isGiven()).isFalse();
        assertThat(admission.isGiven()).isFalse();
        standing.set(false);
        assertThat(admission.isGiven()).isTrue();
        assertThat(admission.isGiven()).isTrue();
        assertThat(asked).hasValue(3);
    }
}
