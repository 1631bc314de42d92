package dev.appcard.domain.relay;

/**
 * A message that belongs to another service, as it came.
 *
 * @param path with its leading slash, as it was sent
 * @param contentType empty where none was given
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record RelayedMessage(String method, String path, String contentType, byte[] body) {

    /** Bodies are not printed. */
    @Override
    public String toString() {
        return "RelayedMessage(" + method + " " + path + ")";
    }
}
