package dev.appcard.adapter.in.callback;

import dev.appcard.domain.authentication.ResultEnvelope;

/** Takes an authentication result out of its container: JSON, a form, XML, a query string. */
public interface ResultParser {

    /** @throws UnreadableResult it cannot be read, has a field twice, or lacks one other than mid and sign */
    ResultEnvelope parse(byte[] message) throws UnreadableResult;
}
