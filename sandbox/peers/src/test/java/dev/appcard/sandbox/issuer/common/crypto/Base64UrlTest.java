package dev.appcard.sandbox.issuer.common.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64UrlTest {
    @Test
    void bothWaysShouldUseTheUrlAlphabetWithoutPadding() {
        byte[] bytes = {(byte) 0xfb, (byte) 0xff, (byte) 0xfe, 1};

        assertThat(Base64Url.encode(bytes)).isEqualTo("-__-AQ");
        assertThat(Base64Url.decode("-__-AQ")).hasValue(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-__-AQ==", "+//+AQ", "-__-AR", "-__-A", "-__ -AQ", "한글"})
    void decodeShouldRefuseAnyOtherText(String text) {
        assertThat(Base64Url.decode(text)).isEmpty();
    }
}
