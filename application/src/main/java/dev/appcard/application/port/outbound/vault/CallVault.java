package dev.appcard.application.port.outbound.vault;

import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.idempotency.CallMarks;
import dev.appcard.domain.secret.Sealed;
import java.util.Map;

/** Keeps what merchants' calls ask for and are answered from being read in the database. */
public interface CallVault {

    /**
     * The marks of a call's fields.
     *
     * @param fields the caller wipes the bytes
     */
    MarkedCall mark(CallId id, Map<String, byte[]> fields);

    /** Marks under every key that may have made those in the store. */
    interface MarkedCall {

        /** By the key in use: these are stored. */
        CallMarks current();

        /**
         * By the key that made {@code stored}.
         *
         * @throws UnopenableSecret when it is not set any more
         */
        CallMarks like(CallMarks stored);
    }

    Sealed<CallAnswer> seal(CallAnswer answer, CallId call);

    /** @throws UnopenableSecret when it was altered, is another call's, or its key is not set any more */
    CallAnswer open(Sealed<CallAnswer> sealed, CallId call);
}
