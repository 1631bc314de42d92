package dev.appcard.adapter.outbound.van.transport;

import java.util.OptionalInt;

/** The 4 digits in front of every frame: how many bytes follow them. */
final class FrameLength {

    static final int DIGITS = 4;
    private static final int LEAST = 4;

    private FrameLength() {}

    /** Empty when they are no digits or cannot be meant. No more than 9999, whatever a peer sends. */
    static OptionalInt parse(byte[] bytes) {
        int length = 0;
        for (int at = 0; at < DIGITS; at++) {
            if (bytes[at] < '0' || bytes[at] > '9') {
                return OptionalInt.empty();
            }
            length = 10 * length + (bytes[at] - '0');
        }
        return length < LEAST ? OptionalInt.empty() : OptionalInt.of(length);
    }
}
