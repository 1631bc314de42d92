package dev.appcard.sandbox.van;

import java.util.Arrays;

/** An answer's fields at offsets counted by hand from the description. */
record Answer(byte[] bytes) {
    private String at(int from, int to) {
        return new String(Arrays.copyOfRange(bytes, from, to), Bytes.KOREAN).stripTrailing();
    }

    String length() {
        return at(0, 4);
    }

    String orderNumber() {
        return at(36, 86);
    }

    String approvalType() {
        return at(300, 304);
    }

    String transactionNo() {
        return at(304, 316);
    }

    String status() {
        return at(316, 317);
    }

    String tradeDate() {
        return at(317, 325);
    }

    String issuerCode() {
        return at(331, 337);
    }

    String authNo() {
        return at(343, 355);
    }

    String cardNo() {
        return at(387, 403);
    }

    String amount() {
        return at(409, 418);
    }

    String filler() {
        return at(495, 577);
    }

    String fromAuthType() {
        return at(577, bytes.length);
    }

    /** Status and AuthNo, for declines. */
    String outcome() {
        return status() + " " + authNo();
    }
}
