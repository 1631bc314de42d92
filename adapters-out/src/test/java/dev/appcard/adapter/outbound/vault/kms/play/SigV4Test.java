package dev.appcard.adapter.outbound.vault.kms.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The test KMS knows a right signature from a wrong one: AWS's published examples")
class SigV4Test {

    private static final Instant THEN = Instant.parse("2015-08-30T12:36:00Z");
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private static final String VANILLA = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";
    private static final String LIST_USERS = "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7";

    @Test
    @DisplayName("get-vanilla of the published test suite")
    void refusalShouldBeEmptyForGetVanilla() {
        assertThat(verifier("service", THEN).refusal(vanilla(VANILLA))).isEmpty();
    }

    @Test
    @DisplayName("ListUsers, of the documentation")
    void refusalShouldBeEmptyForListUsers() {
        TreeMap<String, List<String>> headers = headers("iam.amazonaws.com", "iam", "content-type;", LIST_USERS);
        headers.put("content-type", List.of("application/x-www-form-urlencoded; charset=utf-8"));

        assertThat(verifier("iam", THEN)
                        .refusal(new SigV4.Request(
                                "GET", "/", "Action=ListUsers&Version=2010-05-08", headers, new byte[0])))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"POST, /, '', ''", "GET, /x, '', ''", "GET, /, a=b, ''", "GET, /, '', body"})
    void refusalShouldNoticeWhateverDiffers(String method, String path, String query, String body) {
        SigV4.Request altered = new SigV4.Request(
                method, path, query, vanilla(VANILLA).headers(), body.getBytes(StandardCharsets.US_ASCII));

        assertThat(verifier("service", THEN).refusal(altered)).contains("InvalidSignatureException");
    }

    @Test
    void refusalShouldNoticeAnotherSignature() {
        assertThat(verifier("service", THEN).refusal(vanilla(LIST_USERS))).contains("InvalidSignatureException");
    }

    @Test
    @DisplayName("a header of AWS's that is not signed could come from anyone")
    void refusalShouldNoticeAnUnsignedHeader() {
        SigV4.Request request = vanilla(VANILLA);
        request.headers().put("x-amz-target", List.of("TrentService.Decrypt"));

        assertThat(verifier("service", THEN).refusal(request)).contains("InvalidSignatureException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT5M1S", "-PT5M1S"})
    void refusalShouldNoticeAnOldOrEarlySignature(String apart) {
        assertThat(verifier("service", THEN.plus(Duration.parse(apart))).refusal(vanilla(VANILLA)))
                .contains("InvalidSignatureException");
    }

    @Test
    void refusalShouldNoticeAnotherService() {
        assertThat(verifier("kms", THEN).refusal(vanilla(VANILLA))).contains("InvalidSignatureException");
    }

    private static SigV4.Request vanilla(String signature) {
        return new SigV4.Request(
                "GET", "/", "", headers("example.amazonaws.com", "service", "", signature), new byte[0]);
    }

    private static TreeMap<String, List<String>> headers(String host, String service, String more, String signature) {
        TreeMap<String, List<String>> headers = new TreeMap<>();
        headers.put("host", List.of(host));
        headers.put("x-amz-date", List.of("20150830T123600Z"));
        headers.put(
                "authorization",
                List.of("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/" + service
                        + "/aws4_request, SignedHeaders=" + more + "host;x-amz-date, Signature=" + signature));
        return headers;
    }

    private static SigV4 verifier(String service, Instant now) {
        return new SigV4("AKIDEXAMPLE", SECRET, "us-east-1", service, InstantSource.fixed(now));
    }
}
