package dev.appcard.adapter.outbound.http;

/** The outcome of an HTTP call. */
public sealed interface HttpOutcome {

    /**
     * A whole answer, whatever its status.
     *
     * @param contentType empty where the answer names none
     * @param body at most {@link HttpLine#MOST_BYTES} bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Answered(int status, String contentType, byte[] body) implements HttpOutcome {

        /** Bodies are not printed. */
        @Override
        public String toString() {
            return "Answered(" + status + ", " + body.length + " bytes)";
        }
    }

    /**
     * There is nothing to read.
     *
     * @param detail for the log
     */
    record Failed(Failure failure, String detail) implements HttpOutcome {}

    /** Why there is nothing to read. */
    enum Failure {
        /** As many calls are under way as may be; nothing was sent. */
        TOO_BUSY,
        UNREACHABLE,
        TIMED_OUT,
        /** The other side has begun to answer, but what came is no answer, or too long. */
        BAD_ANSWER
    }
}
