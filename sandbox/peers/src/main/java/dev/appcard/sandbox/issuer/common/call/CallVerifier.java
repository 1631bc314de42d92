package dev.appcard.sandbox.issuer.common.call;

import dev.appcard.sandbox.issuer.common.IssuerIdentity;
import dev.appcard.sandbox.issuer.common.crypto.Base64Url;
import dev.appcard.sandbox.issuer.common.crypto.CipherTextException;
import java.time.Clock;

/**
 * Decides whether an app call comes from the gateway and is fresh. The order is that of contracts.md: mid and sign
 * first, and only then is anything decrypted.
 */
public final class CallVerifier {
    /** None but Samsung agrees a session before the call; an absent part is signed as an empty text. */
    private static final String NO_SESSION = "";

    private final IssuerIdentity issuer;
    private final Clock clock;

    public CallVerifier(IssuerIdentity issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    /**
     * Checks the call and opens it.
     *
     * @throws CallRefusedException with the first thing that is wrong
     */
    public VerifiedCall verify(AppCall call) throws CallRefusedException {
        require(call.mid().equals(issuer.mid()), CallFault.MID_UNKNOWN);
        require(
                issuer.signer().verify(call.sign(), "call", call.mid(), call.tid(), NO_SESSION, call.encData()),
                CallFault.SIGN_WRONG);
        require(call.hasWellFormedTid(), CallFault.TID_MALFORMED);
        TransactionInformation information = TransactionInformationReader.read(decrypt(call));
        require(information.mid().equals(call.mid()), CallFault.REQ_MID_DIFFERS);
        require(information.tid().equals(call.tid()), CallFault.REQ_TID_DIFFERS);
        SignedTime.check(information.time(), clock.instant());
        require(information.purpose() == Purpose.PAY, CallFault.PURPOSE_NOT_OFFERED);
        return new VerifiedCall(call, information);
    }

    private byte[] decrypt(AppCall call) throws CallRefusedException {
        try {
            byte[] encrypted = Base64Url.decode(call.encData())
                    .orElseThrow(() -> new CallRefusedException(CallFault.REQ_UNDECIPHERABLE, ""));
            return issuer.cipher().decrypt(encrypted, call.tid());
        } catch (CipherTextException refused) {
            throw new CallRefusedException(CallFault.REQ_UNDECIPHERABLE, "");
        }
    }

    private static void require(boolean right, CallFault otherwise) throws CallRefusedException {
        if (!right) {
            throw new CallRefusedException(otherwise, "");
        }
    }
}
