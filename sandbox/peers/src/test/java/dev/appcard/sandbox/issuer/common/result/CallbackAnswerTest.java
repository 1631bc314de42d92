package dev.appcard.sandbox.issuer.common.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A result is stored only if the answer says so in the format of the callback (docs/issuers/contracts.md, "Answers to a result"). */
class CallbackAnswerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '~',
            value = {
                "JSON>{\"resultCode\":\"0000\"}",
                "JSON>{ \"resultCode\": \"0000\", \"more\": 1 }",
                "FORM>resultCode=0000",
                "FORM>resultCode=0000&more=1",
                "QUERY>0000",
                "XML>~<authResult><resultCode>0000</resultCode></authResult>~",
                "XML>~<?xml version=\"1.0\" encoding=\"UTF-8\"?><authResult> <resultCode>0000</resultCode>"
                        + " </authResult>~"
            })
    void isAcceptedShouldBeTrueInTheFormatOfTheCallback(CallbackFormat format, String body) {
        assertThat(new CallbackAnswer(200, body, 1, format).isAccepted()).isTrue();
        assertThat(new CallbackAnswer(202, body, 1, format).isAccepted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '~',
            value = {
                "JSON>{\"resultCode\":\"9\"}",
                "JSON>0000",
                "FORM>resultCode=9401",
                "FORM>resultCode=0000&resultCode=9",
                "FORM>{\"resultCode\":\"0000\"}",
                "FORM>%zz",
                "QUERY>9401",
                "QUERY>resultCode=0000",
                "XML>~<authResult><resultCode>9</resultCode></authResult>~",
                "XML>~<other><resultCode>0000</resultCode></other>~",
                "XML>~<authResult><resultCode>0000</resultCode><resultCode>9</resultCode></authResult>~",
                "XML>~<!DOCTYPE a [<!ENTITY c '0000'>]><authResult><resultCode>&c;</resultCode></authResult>~",
                "XML>~<authResult><resultCode>0000</resultCode>~",
                "XML>0000"
            })
    void isAcceptedShouldBeFalseOtherwise(CallbackFormat format, String body) {
        assertThat(new CallbackAnswer(200, body, 1, format).isAccepted()).isFalse();
    }
}
