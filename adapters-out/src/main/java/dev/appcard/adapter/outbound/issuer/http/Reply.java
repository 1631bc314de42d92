package dev.appcard.adapter.outbound.issuer.http;

import dev.appcard.adapter.outbound.http.HttpLine;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;

/** What came of asking an issuer. */
public sealed interface Reply {

    /** Status 200, and this body of at most {@link HttpLine#MOST_BYTES} bytes. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Body(byte[] bytes) implements Reply {

        /** Bodies are not printed. */
        @Override
        public String toString() {
            return "Body(" + bytes.length + " bytes)";
        }
    }

    /** There is nothing to read. */
    record Failed(Cause cause) implements Reply {}
}
