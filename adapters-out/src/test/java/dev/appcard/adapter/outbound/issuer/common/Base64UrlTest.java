package dev.appcard.adapter.outbound.issuer.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64UrlTest {

    @Test
    void encodeShouldUseTheUrlAlphabetWithoutPadding() {
        assertThat(Base64Url.encode(new byte[] {(byte) 0xfb, (byte) 0xff, (byte) 0xfe, 0}))
                .isEqualTo("-__-AA");
    }

    @Test
    void decodeShouldGiveBackWhatWasEncoded() {
        assertThat(Base64Url.decode("-__-AA")).hasValue(new byte[] {(byte) 0xfb, (byte) 0xff, (byte) 0xfe, 0});
        assertThat(Base64Url.decode("")).hasValue(new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-__-AA==", "-__-AA=", "+//+AA", "-__-AB", "-__-A A", " -__-AA", "-__-AA\n", "A", "국민"})
    void decodeShouldRefuseEveryOtherText(String text) {
        assertThat(Base64Url.decode(text)).isEmpty();
    }
}
