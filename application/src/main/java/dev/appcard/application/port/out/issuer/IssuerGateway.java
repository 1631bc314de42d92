package dev.appcard.application.port.out.issuer;

import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.ResultEnvelope;

/**
 * What one issuer's contract is about: its ciphers, its signs, its messages (the seed's "External").
 *
 * <p>No database transaction is open while it is called: an issuer may have to be asked over the network.
 */
public interface IssuerGateway {

    /** Encrypts and signs the transaction information and makes the call that opens the issuer's app. */
    AppCallLinks prepareCall(TransactionInformation information);

    /** Whether mid and sign of a result are the issuer's own. Nothing else of a result is looked at before this. */
    boolean isGenuine(ResultEnvelope envelope);

    /** Decrypts a genuine, successful result. */
    OpenedResult open(ResultEnvelope envelope);
}
