package dev.appcard.sandbox.http;

/** A request that cannot be answered; the router turns it into {@code {"error": …, "field": …}}. */
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String field;

    public BadRequest(int status, String field, String message) {
        super(message);
        this.status = status;
        this.field = field;
    }

    /** A 400 that names the field at fault. */
    public static BadRequest field(String field, String message) {
        return new BadRequest(400, field, message);
    }

    public int status() {
        return status;
    }

    /** The field at fault; empty where it is the whole request. */
    public String field() {
        return field;
    }

    Response toResponse() {
        var body = Json.object().put("error", String.valueOf(getMessage()));
        if (!field.isEmpty()) {
            body.put("field", field);
        }
        return Response.json(status, body);
    }
}
