package dev.appcard.sandbox.issuer.common.call;

import dev.appcard.sandbox.http.Parameters;

/** Where calls reach an issuer's app: reads what a call carries, and decides whether it comes from the gateway. */
public interface CallVerifier {
    /** @throws CallRefusedException if a field is absent, empty or there twice */
    AppCall read(Parameters parameters) throws CallRefusedException;

    /** @throws CallRefusedException with the first thing that is wrong with the call */
    VerifiedCall verify(AppCall call) throws CallRefusedException;
}
