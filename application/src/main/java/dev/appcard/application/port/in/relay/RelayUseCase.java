package dev.appcard.application.port.in.relay;

/** The LinQ relay: whose order is it, and what that service says of a message about it. */
public interface RelayUseCase {

    Route routeOf(String orderNumber);

    /** Passes a message on, untouched, to the service that owns the order. */
    Forwarded forward(Elsewhere route, RelayedMessage message);

    /** Whose order it is. */
    sealed interface Route {}

    /** This deployment's own. */
    record Local() implements Route {}

    /** @param serviceUrl of the service that owns it */
    record Elsewhere(String serviceUrl) implements Route {}

    /** No service has these letters. */
    record UnknownService() implements Route {}

    /**
     * A message as it came.
     *
     * @param path with its leading slash, as it was sent
     * @param contentType empty where none was given
     */
    record RelayedMessage(String method, String path, String contentType, byte[] body) {

        /** Bodies are not printed. */
        @Override
        public String toString() {
            return "RelayedMessage(" + method + " " + path + ")";
        }
    }

    /** What came of passing a message on. */
    sealed interface Forwarded {}

    /** The other service's answer, to be passed back untouched. */
    record Answered(int status, String contentType, byte[] body) implements Forwarded {

        @Override
        public String toString() {
            return "Answered(" + status + ")";
        }
    }

    /** It cannot be reached, or does not answer in time. */
    record NotAnswered() implements Forwarded {}
}
