package dev.appcard.adapter.out.van.kspay;

import dev.appcard.adapter.out.van.telegram.TelegramDump;
import dev.appcard.adapter.out.van.telegram.TelegramLayout;
import dev.appcard.adapter.out.van.telegram.TelegramWriter;
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
        byte[] first = header.toBytes();
        byte[] second = body.toBytes();
        byte[] telegram = new byte[first.length + second.length];
        System.arraycopy(first, 0, telegram, 0, first.length);
        System.arraycopy(second, 0, telegram, first.length, second.length);
        return telegram;
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

    /** Masked. */
    @Override
    public String toString() {
        return TelegramDump.of(bytes, List.of(KspayLayouts.HEADER, bodyLayout));
    }
}
