package dev.appcard.sandbox.http;

import java.io.IOException;

/** Answers one request. A {@link BadRequest} becomes its status and JSON error; any other exception becomes a 500. */
@FunctionalInterface
public interface Handler {
    Response handle(Request request) throws IOException;
}
