package dev.appcard.adapter.outbound.vault.kms.play;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The receiving side of AWS's Signature Version 4, written from its document and not from the SDK. */
public final class SigV4 {

    /** A request as it arrived; names of headers in lower case. */
    public record Request(
            String method, String path, String query, TreeMap<String, List<String>> headers, byte[] body) {

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final Pattern AUTHORIZATION = Pattern.compile("AWS4-HMAC-SHA256 "
            + "Credential=([^/]+)/(([0-9]{8})/([^/]+)/([^/]+)/aws4_request), ?"
            + "SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})");

    private final String accessKey;
    private final String secretKey;
    private final String region;
    private final String service;
    private final InstantSource clock;

    public SigV4(String accessKey, String secretKey, String region, String service, InstantSource clock) {
        this.accessKey = accessKey;
        this.secretKey = secretKey;
        this.region = region;
        this.service = service;
        this.clock = clock;
    }

    /** Why it is refused, in AWS's words; empty when the signature is right. */
    public Optional<String> refusal(Request request) {
        Matcher signed = AUTHORIZATION.matcher(request.header("authorization"));
        if (!signed.matches()) {
            return Optional.of("MissingAuthenticationTokenException");
        }
        if (!signed.group(1).equals(accessKey)) {
            return Optional.of("UnrecognizedClientException");
        }
        String stamp = request.header("x-amz-date");
        boolean scoped = signed.group(4).equals(region)
                && signed.group(5).equals(service)
                && stamp.startsWith(signed.group(3) + "T");
        List<String> headers = List.of(signed.group(6).split(";"));
        boolean right = scoped
                && isRecent(stamp)
                && coversWhatItMust(headers, request)
                && MessageDigest.isEqual(
                        signature(request, stamp, signed.group(2), headers).getBytes(StandardCharsets.US_ASCII),
                        signed.group(7).getBytes(StandardCharsets.US_ASCII));
        return right ? Optional.empty() : Optional.of("InvalidSignatureException");
    }

    private boolean isRecent(String stamp) {
        Instant signedAt = STAMP.parse(stamp, Instant::from);
        return Duration.between(signedAt, clock.instant()).abs().compareTo(SKEW) <= 0;
    }

    private static boolean coversWhatItMust(List<String> signed, Request request) {
        return signed.contains("host")
                && request.headers().keySet().stream()
                        .filter(name -> name.startsWith("x-amz-"))
                        .allMatch(signed::contains);
    }

    private String signature(Request request, String stamp, String scope, List<String> signedHeaders) {
        String toSign = String.join("\n", "AWS4-HMAC-SHA256", stamp, scope, sha256(canonical(request, signedHeaders)));
        byte[] key = ("AWS4" + secretKey).getBytes(StandardCharsets.UTF_8);
        for (String part : Arrays.asList(scope.split("/"))) {
            key = hmac(key, part);
        }
        return HexFormat.of().formatHex(hmac(key, toSign));
    }

    private static byte[] canonical(Request request, List<String> signedHeaders) {
        String headers = signedHeaders.stream()
                .map(name -> name + ":"
                        + request.headers().getOrDefault(name, List.of()).stream()
                                .map(value -> value.strip().replaceAll(" +", " "))
                                .collect(Collectors.joining(","))
                        + "\n")
                .collect(Collectors.joining());
        return String.join(
                        "\n",
                        request.method(),
                        request.path(),
                        request.query(),
                        headers,
                        String.join(";", signedHeaders),
                        sha256(request.body()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
