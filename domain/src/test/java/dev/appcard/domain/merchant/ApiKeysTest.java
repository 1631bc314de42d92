package dev.appcard.domain.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeysTest {

    private static final String RANDOM = "0123456789abcdef";

    @Test
    void ofShouldSayWhatTheyAreFor() {
        assertThat(ApiKeys.of(RANDOM, RANDOM, false))
                .isEqualTo(new ApiKeys("test_sk_" + RANDOM, "test_ck_" + RANDOM, false));
        assertThat(ApiKeys.of(RANDOM, RANDOM, true))
                .isEqualTo(new ApiKeys("live_sk_" + RANDOM, "live_ck_" + RANDOM, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "live_sk_0123456789abcdef",
                "test_ck_0123456789abcdef",
                "test_sk_short",
                "test_sk_0123456789abcde-"
            })
    void aKeyOfAnotherFormShouldBeRefusedAndNotShown(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApiKeys(key, "test_ck_" + RANDOM, false))
                .withMessage("must be test_sk_ and then 16 to 128 letters, digits or _");
    }

    @Test
    void keysShouldNotPrintThemselves() {
        ApiKeys keys = ApiKeys.of(RANDOM, RANDOM, true);

        assertThat(keys.toString()).doesNotContain(keys.secret(), keys.client());
    }
}
