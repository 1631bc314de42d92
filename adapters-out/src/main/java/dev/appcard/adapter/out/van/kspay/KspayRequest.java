package dev.appcard.adapter.out.van.kspay;

import dev.appcard.adapter.out.van.telegram.TelegramDump;
import dev.appcard.adapter.out.van.telegram.TelegramLayout;
import dev.appcard.adapter.out.van.telegram.TelegramWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A telegram ready to be sent, with what its answer is to be held against. */
final class KspayRequest {

    private final String approvalType;
    private final String storeId;
    private final String orderNumber;
    private final TelegramLayout bodyLayout;
    private final byte[] bytes;

    /** @param orderNumber as in the header; blank where the header has none */
    KspayRequest(String approvalType, String storeId, String orderNumber, TelegramLayout layout, byte[] bytes) {
        this.approvalType = approvalType;
        this.storeId = storeId;
        this.orderNumber = orderNumber;
        this.bodyLayout = layout;
        this.bytes = bytes.clone();
    }

    /** Header and body, behind each other. */
    static byte[] join(TelegramWriter header, TelegramWriter body) {
        return join(header, body, "");
    }

    /** @param behind in ASCII, what follows the body */
    static byte[] join(TelegramWriter header, TelegramWriter body, String behind) {
        ByteArrayOutputStream telegram = new ByteArrayOutputStream();
        telegram.writeBytes(header.toBytes());
        telegram.writeBytes(body.toBytes());
        telegram.writeBytes(behind.getBytes(StandardCharsets.US_ASCII));
        return telegram.toByteArray();
    }

    String approvalType() {
        return approvalType;
    }

    /** The request's type with a final 1. */
    String answerType() {
        return approvalType.substring(0, approvalType.length() - 1) + "1";
    }

    String storeId() {
        return storeId;
    }

    String orderNumber() {
        return orderNumber;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Masked; what stands behind the body is counted only. */
    @Override
    public String toString() {
        return TelegramDump.of(bytes, List.of(KspayLayouts.HEADER, bodyLayout));
    }
}
