package dev.appcard.adapter.inbound.rest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.application.port.inbound.merchant.IdentifyMerchantQuery;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.KeyHolder;
import dev.appcard.domain.merchant.KeyHolder.KeyKind;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.UsedKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyCheckTest {

    private static final String SECRET_KEY = "test_sk_demo_4f1d9a7c2b6e80531";
    private static final String CLIENT_KEY = "test_ck_demo_9c3e5a1f7d2b8046";
    private static final Merchant DEMO = new Merchant(
            new MerchantId("demo"), "데모상점", "2999199999", "localhost", "1234567890", List.of(), Set.of(), List.of());

    private final List<String> asked = new ArrayList<>();
    private final IdentifyMerchantQuery merchants = key -> {
        asked.add(key);
        return switch (key) {
            case SECRET_KEY -> Optional.of(new KeyHolder(DEMO, KeyKind.SECRET));
            case CLIENT_KEY -> Optional.of(new KeyHolder(DEMO, KeyKind.CLIENT));
            default -> Optional.empty();
        };
    };
    private final KeyCheck keys = new KeyCheck(merchants);

    @Test
    void identifyShouldFindTheMerchantWithAndWithoutPadding() {
        String padded = base64(SECRET_KEY + ":");
        assertThat(padded).endsWith("=");

        assertThat(keys.identify("Basic " + padded, false))
                .isEqualTo(new IdentifiedCaller(DEMO, UsedKey.of(KeyKind.SECRET, SECRET_KEY)));
        assertThat(keys.identify("Basic " + padded.replace("=", ""), false))
                .isEqualTo(new IdentifiedCaller(DEMO, UsedKey.of(KeyKind.SECRET, SECRET_KEY)));
        assertThat(keys.identify("bASIC  " + padded, false))
                .isEqualTo(new IdentifiedCaller(DEMO, UsedKey.of(KeyKind.SECRET, SECRET_KEY)));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "Basic",
                "Basic ",
                "Basic !!!",
                "Bearer dGVzdF9za19kZW1vOg==",
                "Basic test_sk_demo_4f1d9a7c2b6e8053:",
                "dGVzdF9za19kZW1vOg=="
            })
    void identifyShouldSayMalformedWhenTheHeaderIsNotBasic(@Nullable String header) {
        assertThat(refusalOf(header, true)).isEqualTo(ErrorCode.INCORRECT_BASIC_AUTH_FORMAT);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SECRET_KEY, SECRET_KEY + ":password", ":" + SECRET_KEY, ":", ""})
    void identifyShouldSayMalformedWhenTheColonIsNotTheEnd(String credential) {
        assertThat(refusalOf("Basic " + base64(credential), true)).isEqualTo(ErrorCode.INCORRECT_BASIC_AUTH_FORMAT);
        assertThat(asked).isEmpty();
    }

    @Test
    void identifyShouldSayMalformedWhenTheHeaderIsEndless() {
        assertThat(refusalOf("Basic " + "A".repeat(100_000), true)).isEqualTo(ErrorCode.INCORRECT_BASIC_AUTH_FORMAT);
    }

    @Test
    void identifyShouldSayUnauthorizedWhenNobodyHasTheKey() {
        assertThat(refusalOf("Basic " + base64("test_sk_unknown:"), false)).isEqualTo(ErrorCode.UNAUTHORIZED_KEY);
        assertThat(asked).containsExactly("test_sk_unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "prod_sk_a", "test_xx_a", "test_sk_", "test_sk_a'--", "test_sk_키"})
    void identifyShouldAskNobodyWhenNoKeyLooksLikeThis(String key) {
        assertThat(refusalOf("Basic " + base64(key + ":"), false)).isEqualTo(ErrorCode.UNAUTHORIZED_KEY);
        assertThat(asked).isEmpty();
    }

    @Test
    void identifyShouldTakeTheClientKeyOnlyWhereItIsEnough() {
        String header = "Basic " + base64(CLIENT_KEY + ":");

        assertThat(keys.identify(header, true))
                .isEqualTo(new IdentifiedCaller(DEMO, UsedKey.of(KeyKind.CLIENT, CLIENT_KEY)));
        assertThat(refusalOf(header, false)).isEqualTo(ErrorCode.FORBIDDEN_REQUEST);
    }

    @Test
    void credentialShouldNotBePrinted() {
        assertThat(BasicCredential.of("Basic " + base64(SECRET_KEY + ":")).orElseThrow())
                .hasToString("BasicCredential(***)");
    }

    private ErrorCode refusalOf(@Nullable String header, boolean clientKeySuffices) {
        ApiFailure refused = catchThrowableOfType(ApiFailure.class, () -> keys.identify(header, clientKeySuffices));
        assertThat(refused).isNotNull();
        return refused.error().code();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
