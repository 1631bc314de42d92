package dev.appcard.sandbox.issuer.common.message;

import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Response;

/** A message that the issuer's server does not take: a status and, since this is a sandbox, the fault's name. */
public final class MessageRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String fault;

    public MessageRefusedException(int status, String fault) {
        super(fault);
        this.status = status;
        this.fault = fault;
    }

    /** Without a sign: nothing that the gateway should believe. */
    public Response toResponse() {
        return Response.json(
                status, Json.object().put("resultCode", "9" + status).put("fault", fault));
    }
}
