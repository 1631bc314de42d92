package dev.appcard.adapter.out.van.transport;

import dev.appcard.domain.approval.Doubt;

/** What came back for a telegram. */
public sealed interface Reception {

    /** A whole frame. */
    final class Frame implements Reception {

        private final byte[] bytes;
        private final boolean followed;

        Frame(byte[] bytes, boolean followed) {
            this.bytes = bytes;
            this.followed = followed;
        }

        /** With the length digits in front. */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** Whether more bytes came behind it: nothing that anybody asked for. */
        public boolean isFollowed() {
            return followed;
        }
    }

    /** No frame, or none that is whole. */
    record Nothing(Doubt doubt) implements Reception {}
}
