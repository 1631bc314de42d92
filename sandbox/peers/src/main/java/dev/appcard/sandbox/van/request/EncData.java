package dev.appcard.sandbox.van.request;

import dev.appcard.sandbox.van.telegram.MalformedTelegram;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What follows a request's 280 bytes: nothing, or 5 digits of length and then exactly that many bytes. */
final class EncData {
    private static final int LENGTH_DIGITS = 5;
    private static final int ISP_LENGTH_DIGITS = 4;
    private static final int ISP_CARD_CODE_WIDTH = 22;
    /** KVP_PGID has no width in the description; the known ones have 5 characters, so that is tried first. */
    private static final List<Integer> PGID_WIDTHS =
            Stream.concat(Stream.of(5), IntStream.rangeClosed(1, 20).boxed()).toList();

    private EncData() {}

    static byte[] read(byte[] afterFixed) {
        if (afterFixed.length == 0) {
            return afterFixed;
        }
        int length = number(afterFixed, 0, LENGTH_DIGITS)
                .orElseThrow(() -> new MalformedTelegram("EncData", "its length is not digits"));
        if (length != afterFixed.length - LENGTH_DIGITS) {
            throw new MalformedTelegram("EncData", "not as long as its length says");
        }
        return Arrays.copyOfRange(afterFixed, LENGTH_DIGITS, afterFixed.length);
    }

    /** KVP_PGID, length and KVP_SESSIONKEY, length and KVP_ENCDATA, card code in 22 bytes. */
    static PaymentMethod.Isp isp(byte[] encData) {
        return PGID_WIDTHS.stream()
                .flatMap(pgid -> isp(encData, pgid).stream())
                .findFirst()
                .orElseThrow(() ->
                        new MalformedTelegram("EncData", "not KVP_PGID, KVP_SESSIONKEY, KVP_ENCDATA, KVP_CARDCODE"));
    }

    private static Optional<PaymentMethod.Isp> isp(byte[] encData, int pgidWidth) {
        int sessionKeyAt = pgidWidth + ISP_LENGTH_DIGITS;
        int sessionKeyLength = number(encData, pgidWidth, ISP_LENGTH_DIGITS).orElse(0);
        int encryptedLengthAt = sessionKeyAt + sessionKeyLength;
        int encryptedLength =
                number(encData, encryptedLengthAt, ISP_LENGTH_DIGITS).orElse(0);
        int cardCodeAt = encryptedLengthAt + ISP_LENGTH_DIGITS + encryptedLength;
        if (sessionKeyLength == 0 || encryptedLength == 0 || cardCodeAt + ISP_CARD_CODE_WIDTH != encData.length) {
            return Optional.empty();
        }
        return cardCode(encData, cardCodeAt)
                .map(code -> new PaymentMethod.Isp(urlDecoded(encData, sessionKeyAt, sessionKeyLength), code));
    }

    private static Optional<String> cardCode(byte[] encData, int at) {
        return number(encData, at, 2)
                .filter(length -> length >= 1 && length <= ISP_CARD_CODE_WIDTH - 2)
                .map(length -> new String(encData, at + 2, length, StandardCharsets.US_ASCII));
    }

    private static Secret urlDecoded(byte[] bytes, int from, int length) {
        String encoded = new String(bytes, from, length, StandardCharsets.US_ASCII);
        try {
            return new Secret(URLDecoder.decode(encoded, StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            throw new MalformedTelegram("EncData", "KVP_SESSIONKEY is not URL-encoded");
        }
    }

    private static Optional<Integer> number(byte[] bytes, int from, int digits) {
        if (from + digits > bytes.length) {
            return Optional.empty();
        }
        String text = new String(bytes, from, digits, StandardCharsets.ISO_8859_1);
        return text.matches("[0-9]+") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
