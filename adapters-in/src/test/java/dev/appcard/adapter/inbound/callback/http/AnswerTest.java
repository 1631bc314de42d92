package dev.appcard.adapter.inbound.callback.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.inbound.callback.form.DigitsAnswerFormat;
import dev.appcard.adapter.inbound.callback.message.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An endpoint's refusal")
class AnswerTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("says when to come again where it is only not taken now, and closes where the body is not read")
    void headers(Refusal refusal) {
        Answer answer = Answer.refused(new DigitsAnswerFormat(), refusal);

        assertThat(answer.status()).isEqualTo(refusal.status());
        assertThat(answer.headers().containsKey("Retry-After")).isEqualTo(refusal == Refusal.NOT_NOW);
        assertThat(answer.headers().containsKey("Connection"))
                .isEqualTo(refusal == Refusal.TOO_LARGE || refusal == Refusal.TOO_SLOW);
    }
}
