package dev.appcard.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The mark that a person has to look at a payment")
class NeedsAttentionTest {

    private final Payment undoing = PaymentFixtures.in(StateName.NET_CANCELLING);
    private final Payment marked = undoing.marked(AttentionReason.NET_CANCEL_REFUSED);

    @Test
    @DisplayName("is set beside the state, which stays what it is")
    void besideTheState() {
        assertThat(undoing.needsAttention()).isNull();
        assertThat(marked.needsAttention()).isEqualTo(AttentionReason.NET_CANCEL_REFUSED);
        assertThat(marked.state()).isEqualTo(undoing.state());
        assertThat(marked.version()).isEqualTo(undoing.version());
        assertThat(marked.attentionAt()).isEqualTo(undoing.attentionAt());
    }

    @Test
    @DisplayName("stays while the state is repeated, and goes when it ends by itself")
    void goesWithTheState() {
        Payment repeated = PaymentFixtures.step(marked, StateName.NET_CANCELLING);

        assertThat(repeated.needsAttention()).isEqualTo(AttentionReason.NET_CANCEL_REFUSED);
        assertThat(PaymentFixtures.step(repeated, StateName.NET_CANCELLED).needsAttention())
                .isNull();
    }
}
