package dev.appcard.domain.relay;

/** The outcome of passing a message on. */
public sealed interface RelayAnswer {

    /** The other service's answer, to be passed back untouched. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Answered(int status, String contentType, byte[] body) implements RelayAnswer {

        @Override
        public String toString() {
            return "Answered(" + status + ")";
        }
    }

    /** It cannot be reached, or does not answer in time. */
    record NotAnswered() implements RelayAnswer {}
}
