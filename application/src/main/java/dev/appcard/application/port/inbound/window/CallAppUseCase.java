package dev.appcard.application.port.inbound.window;

import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.window.WindowToken;
import java.util.List;

/** 결제하기 was pressed: the choice is stored and the issuer's app can be opened. May be called again until a result came. */
public interface CallAppUseCase {

    Outcome call(WindowToken window, CallApp command);

    /** The call for the phone that has read the QR code: the same choice, called again. */
    Outcome callFromPhone(WindowToken window);

    /** @param buyerAddress the buyer's IP address as seen by the gateway */
    record CallApp(
            IssuerCode issuer,
            AuthenticationMethod method,
            Channel channel,
            Instalment instalment,
            String buyerAddress) {}

    /** What came of it. */
    sealed interface Outcome {}

    record Called(AuthenticationMethod method, AppCallLinks links) implements Outcome {}

    /**
     * The choice is none that the window offers.
     *
     * @param field the request's name of it
     * @param offered what may stand there
     */
    record NotOffered(String field, List<String> offered) implements Outcome {}

    /** Nothing was stored. */
    enum Refused implements Outcome {
        WINDOW_UNKNOWN,
        /** A result is there, or what the window is for has ended. */
        TOO_LATE,
        /** The issuer had to be asked first and did not answer in time; the buyer may try again or choose another one. */
        ISSUER_TIMED_OUT,
        /** The same, where it could not be asked or its answer could not be read. */
        ISSUER_UNAVAILABLE
    }
}
