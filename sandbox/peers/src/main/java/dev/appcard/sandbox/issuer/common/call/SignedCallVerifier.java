package dev.appcard.sandbox.issuer.common.call;

import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.issuer.common.crypto.Base64Url;
import dev.appcard.sandbox.issuer.common.crypto.CipherTextException;
import dev.appcard.sandbox.issuer.common.crypto.PayloadCipher;
import dev.appcard.sandbox.issuer.common.profile.CallForm;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import dev.appcard.sandbox.issuer.common.profile.IssuerIdentity;
import java.time.Clock;

/**
 * Decides whether a signed call comes from the gateway and is fresh. The order is that of docs/issuers/contracts.md: mid and sign
 * first, and only then is anything decrypted.
 */
public final class SignedCallVerifier implements CallVerifier {
    private final IssuerIdentity issuer;
    private final CallForm form;
    private final SessionCiphers ciphers;
    private final Clock clock;

    /** For an issuer whose calls are under its own key. */
    public SignedCallVerifier(Issuer issuer, Clock clock) {
        this(issuer, _ -> issuer.identity().cipher(), clock);
    }

    /** For an issuer that agrees the ciphers before the calls. */
    public SignedCallVerifier(Issuer issuer, SessionCiphers ciphers, Clock clock) {
        this.issuer = issuer.identity();
        this.form = issuer.profile().callForm();
        this.ciphers = ciphers;
        this.clock = clock;
    }

    @Override
    public AppCall read(Parameters parameters) throws CallRefusedException {
        return AppCall.of(parameters, form.fields());
    }

    @Override
    public VerifiedCall verify(AppCall call) throws CallRefusedException {
        require(call.mid().equals(issuer.mid()), CallFault.MID_UNKNOWN);
        require(isSigned(call), CallFault.SIGN_WRONG);
        require(form.tid().matcher(call.tid()).matches(), CallFault.TID_MALFORMED);
        PayloadCipher cipher = ciphers.cipherOf(call);
        AuthenticationRequest authentication = AuthenticationRequestReader.read(decrypt(call, cipher));
        require(authentication.mid().equals(call.mid()), CallFault.REQ_MID_DIFFERS);
        require(authentication.tid().equals(call.tid()), CallFault.REQ_TID_DIFFERS);
        SignedTime.check(authentication.time(), clock.instant());
        return new VerifiedCall(call, authentication, cipher, call.tid());
    }

    private boolean isSigned(AppCall call) {
        return issuer.signer().verify(call.sign(), "call", call.mid(), call.tid(), call.sessionId(), call.encData());
    }

    private static byte[] decrypt(AppCall call, PayloadCipher cipher) throws CallRefusedException {
        try {
            byte[] encrypted = Base64Url.decode(call.encData())
                    .orElseThrow(() -> new CallRefusedException(CallFault.REQ_UNDECIPHERABLE, ""));
            return cipher.decrypt(encrypted, call.tid());
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
