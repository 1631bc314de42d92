package dev.appcard.adapter.inbound.window.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.payment.StateName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusLetterTest {

    @ParameterizedTest
    @CsvSource({
        "READY, R, false",
        "APP_CALLED, C, false",
        "AUTHENTICATED, A, false",
        "APPROVING, P, false",
        "NET_CANCELLING, P, false",
        "APPROVED, F, true",
        "CANCELLING, F, true",
        "CANCELLED, F, true",
        "DECLINED, X, true",
        "NET_CANCELLED, X, true",
        "AUTHENTICATION_FAILED, X, true",
        "EXPIRED, E, true"
    })
    void ofShouldBeTheApisLetter(StateName state, StatusLetter letter, boolean isFinal) {
        assertThat(StatusLetter.of(state.inWindow())).isEqualTo(letter);
        assertThat(letter.isFinal()).isEqualTo(isFinal);
    }

    /** The page stops asking at a final letter, and ignores what would lead back. */
    @ParameterizedTest
    @EnumSource(StateName.class)
    void noStateShouldLeadBackInTheOrderOfTheLetters(StateName state) {
        assertThat(state.followers())
                .allSatisfy(next -> assertThat(StatusLetter.of(next.inWindow()))
                        .isGreaterThanOrEqualTo(StatusLetter.of(state.inWindow())));
    }

    @Test
    void finalLettersShouldStayThemselves() {
        for (StateName state : StateName.values()) {
            if (StatusLetter.of(state.inWindow()).isFinal()) {
                assertThat(state.followers())
                        .allSatisfy(next -> assertThat(StatusLetter.of(next.inWindow()))
                                .isEqualTo(StatusLetter.of(state.inWindow())));
            }
        }
    }
}
