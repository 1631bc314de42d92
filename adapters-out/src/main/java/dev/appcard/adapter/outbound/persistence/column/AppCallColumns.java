package dev.appcard.adapter.outbound.persistence.column;

import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.secret.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The buyer's last choice in the window, except for the plan, which is chosen without a window, too. */
@Embeddable
public record AppCallColumns(
        String issuer,

        @Column(name = "authentication_way") String method,

        String channel,
        @Column(name = "buyer_address") String buyerAddress,
        @Column(name = "app_called_at") Instant calledAt,
        @Column(name = "order_confirmed_at") @Nullable Instant confirmedAt) {

    public static AppCallColumns of(AppCall call) {
        return new AppCallColumns(
                call.issuer().value(),
                call.method().name(),
                call.channel().name(),
                call.buyerAddress(),
                call.calledAt(),
                call.confirmedAt());
    }

    /** @param session has a column of its own, since it does not stay as long as these */
    public AppCall toDomain(InstalmentPlan plan, @Nullable Sealed<IssuerSession> session) {
        return new AppCall(
                new IssuerCode(issuer),
                StoredName.read(AuthenticationMethod.class, method),
                StoredName.read(Channel.class, channel),
                plan,
                buyerAddress,
                calledAt,
                session,
                confirmedAt);
    }

    /** The buyer's address is not printed. */
    @Override
    public String toString() {
        return "AppCallColumns(***)";
    }
}
