package dev.appcard.domain.authentication;

import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.secret.Sealed;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The buyer's choice in the window, made when 결제하기 was pressed. A later call replaces it: only the last one counts.
 *
 * @param buyerAddress the buyer's IP address as the gateway saw it (the VAN asks for it)
 * @param session what the issuer wants to see again with the result; null where there is no step before the app
 * @param confirmedAt when the issuer had this call's order confirmed; null until then, and where no issuer asks
 */
public record AppCall(
        IssuerCode issuer,
        AuthenticationMethod method,
        Channel channel,
        InstalmentPlan plan,
        String buyerAddress,
        Instant calledAt,
        @Nullable Sealed<IssuerSession> session,
        @Nullable Instant confirmedAt) {

    public Instalment instalment() {
        return plan.instalment();
    }

    public Optional<Sealed<IssuerSession>> issuerSession() {
        return Optional.ofNullable(session);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public AppCall withSession(@Nullable Sealed<IssuerSession> renewed) {
        return new AppCall(issuer, method, channel, plan, buyerAddress, calledAt, renewed, confirmedAt);
    }

    public AppCall confirmed(Instant when) {
        return new AppCall(issuer, method, channel, plan, buyerAddress, calledAt, session, when);
    }
}
