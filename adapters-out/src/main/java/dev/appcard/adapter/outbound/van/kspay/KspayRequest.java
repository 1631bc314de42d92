package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.adapter.outbound.van.telegram.TelegramDump;
import dev.appcard.adapter.outbound.van.telegram.TelegramLayout;
import dev.appcard.adapter.outbound.van.telegram.TelegramWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A telegram ready to be sent. It may hold a card: it is zeroed once it is sent, or will not be. */
final class KspayRequest {

    private final ExpectedAnswer expected;
    private final TelegramLayout bodyLayout;
    private final byte[] bytes;

    /** @param bytes not copied: the request's from now on */
    KspayRequest(ExpectedAnswer expected, TelegramLayout bodyLayout, byte[] bytes) {
        this.expected = expected;
        this.bodyLayout = bodyLayout;
        this.bytes = bytes;
    }

    /** Header and body, behind each other. */
    static byte[] join(TelegramWriter header, TelegramWriter body) {
        return join(header, body, "");
    }

    /** @param behind in ASCII, what follows the body */
    static byte[] join(TelegramWriter header, TelegramWriter body, String behind) {
        byte[] end = behind.getBytes(StandardCharsets.US_ASCII);
        byte[] telegram = new byte[header.width() + body.width() + end.length];
        header.copyTo(telegram, 0);
        body.copyTo(telegram, header.width());
        System.arraycopy(end, 0, telegram, header.width() + body.width(), end.length);
        return telegram;
    }

    ExpectedAnswer expected() {
        return expected;
    }

    /** Not a copy, of which there should be none: the sender zeroes it. */
    byte[] bytes() {
        return bytes;
    }

    /** Zeroes it, sent or not. */
    void wipe() {
        Arrays.fill(bytes, (byte) 0);
    }

    /** Masked; what stands behind the body is counted only. */
    @Override
    public String toString() {
        return TelegramDump.of(bytes, List.of(KspayLayouts.HEADER, bodyLayout));
    }
}
