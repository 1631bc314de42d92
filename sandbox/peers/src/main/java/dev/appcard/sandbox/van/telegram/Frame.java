package dev.appcard.sandbox.van.telegram;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A whole telegram as it came: 4 digits of length, the rest of the header, and a body of whatever length. At least the
 * 300 bytes of the header are there.
 */
public record Frame(byte[] bytes) {
    /** Bytes of header, its length digits included. */
    public static final int HEADER = HeaderField.LAYOUT.length();
    /** The largest number that the 4 digits hold. */
    public static final int MAX_LENGTH = 9999;
    /** Bytes of the length digits themselves. */
    public static final int LENGTH_DIGITS = HeaderField.LENGTH.width();

    public FieldReader<HeaderField> header() {
        return new FieldReader<>(HeaderField.LAYOUT, bytes, 0);
    }

    public byte[] body() {
        return Arrays.copyOfRange(bytes, HEADER, bytes.length);
    }

    /** The flag of a telegram sent again: {@code 1}, or {@code 2} from older clients. */
    public boolean resent() {
        byte flag = header().raw(HeaderField.RESEND)[0];
        return flag == '1' || flag == '2';
    }

    /** Knows a telegram by all its bytes but the resend flag: lower-case hex of SHA-256. */
    public String fingerprint() {
        byte[] copy = bytes.clone();
        copy[HeaderField.LAYOUT.offset(HeaderField.RESEND)] = '0';
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(copy));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answer to this telegram: its own header with a new length and ApprovalCount 1, then the body. */
    public Frame answeredWith(byte[] answerBody) {
        byte[] answer = Arrays.copyOf(bytes, HEADER + answerBody.length);
        System.arraycopy(answerBody, 0, answer, HEADER, answerBody.length);
        FieldWriter.over(HeaderField.LAYOUT, answer, 0)
                .digits(HeaderField.LENGTH, answer.length - LENGTH_DIGITS)
                .text(HeaderField.APPROVAL_COUNT, "1");
        return new Frame(answer);
    }

    /** The length only: a telegram holds card data. */
    @Override
    public String toString() {
        return "Frame[" + bytes.length + " bytes]";
    }
}
