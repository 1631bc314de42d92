package dev.appcard.domain.idempotency;

/**
 * What a call was answered, to be given again. It may hold a window's token, a masked card number or a name: it is stored
 * sealed, and not printed.
 *
 * @param status the HTTP status
 * @param language of what is written in it
 */
public record CallAnswer(int status, String contentType, String language, String body) {

    @Override
    public String toString() {
        return "CallAnswer(" + status + ")";
    }
}
