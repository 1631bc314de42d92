package dev.appcard.application.port.outbound.issuer;

import dev.appcard.domain.authentication.OrderConfirmation;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.secret.Otc;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one issuer's contract is about: its ciphers, its signs, its messages.
 *
 * <p>No database transaction is open while it is called: an issuer may have to be asked over the network.
 */
public interface IssuerGateway {

    /** Makes the call that opens the issuer's app or page, after whatever the issuer wants to be told before. */
    Preparation prepareCall(AuthenticationRequest request);

    /** What the issuer knows by this id; empty when it cannot be one of this deployment's. */
    Optional<TransactionKey> transactionOf(String tid);

    /** Whether mid and sign of a result are the issuer's own. Nothing else of a result is looked at before this. */
    boolean isGenuine(ResultEnvelope envelope);

    /** The same for the question whether an order is known; never, where the issuer's results are not relayed. */
    boolean isGenuine(OrderConfirmation confirmation);

    /**
     * Decrypts a genuine, successful result of a payment.
     *
     * @param session what {@link #prepareCall} gave for the call that the result answers
     */
    OpenedResult<Otc> open(ResultEnvelope envelope, @Nullable IssuerSession session);

    /** The same for a registration: what it yields is a CARD_ID. */
    OpenedResult<RegisteredCardId> openRegistration(ResultEnvelope envelope, @Nullable IssuerSession session);

    /** Has an OTC made for a charge, by the CARD_ID alone. */
    OtcAnswer issueOtc(OtcRequest request);
}
