package dev.appcard.adapter.outbound.van.transport;

import dev.appcard.domain.approval.UnknownReason;
import java.util.Arrays;

/** What came back for a telegram. */
public sealed interface Reception {

    /** A whole frame. Closing it zeroes it: an answer may bring a billing key. */
    final class Frame implements Reception, AutoCloseable {

        private final byte[] bytes;
        private final boolean followed;

        /** @param bytes not copied: the frame's from now on */
        Frame(byte[] bytes, boolean followed) {
            this.bytes = bytes;
            this.followed = followed;
        }

        /** With the length digits in front. Not a copy: all zeroes once this is closed. */
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public void close() {
            Arrays.fill(bytes, (byte) 0);
        }

        /** Whether more bytes came behind it, which were not asked for. */
        public boolean isFollowed() {
            return followed;
        }
    }

    /** No frame, or none that is whole. */
    record Nothing(UnknownReason reason) implements Reception {}
}
