package dev.appcard.adapter.outbound.persistence.column;

import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.Authentication;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.secret.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the buyer chose and the issuer confirmed, as far as it has come.
 *
 * @param plan chosen by the merchant's server where there is no window: it may be the only one of these
 * @param sealedSession only while the app is called
 */
@Embeddable
public record BuyerColumns(
        @Embedded @Nullable PlanColumns plan,
        @Embedded @Nullable AppCallColumns appCall,
        @Column(name = "sealed_agreement") byte @Nullable [] sealedSession,
        @Embedded @Nullable AuthenticationColumns authentication) {

    /** Nothing was chosen yet. */
    public static final BuyerColumns NONE = new BuyerColumns(null, null, null, null);

    /** @param columns null where nothing was chosen yet: Hibernate reads no object from nulls alone */
    public static BuyerColumns orNone(@Nullable BuyerColumns columns) {
        return columns == null ? NONE : columns;
    }

    public BuyerColumns withCall(AppCall call) {
        byte[] session = call.issuerSession().map(Sealed::envelope).orElse(null);
        return new BuyerColumns(PlanColumns.of(call.plan()), AppCallColumns.of(call), session, authentication);
    }

    public BuyerColumns withPlan(InstalmentPlan chosen) {
        return new BuyerColumns(PlanColumns.of(chosen), appCall, sealedSession, authentication);
    }

    public BuyerColumns withAuthentication(Authentication confirmed) {
        AppCall call = confirmed.call();
        return new BuyerColumns(
                PlanColumns.of(call.plan()),
                AppCallColumns.of(call),
                sealedSession,
                AuthenticationColumns.of(confirmed));
    }

    public BuyerColumns withoutSession() {
        return new BuyerColumns(plan, appCall, null, authentication);
    }

    public InstalmentPlan chosenPlan() {
        return there(plan, "instalment").toDomain();
    }

    public AppCall call() {
        return there(appCall, "app call")
                .toDomain(chosenPlan(), sealedSession == null ? null : new Sealed<>(sealedSession));
    }

    public Authentication confirmed() {
        return there(authentication, "authentication").toDomain(call());
    }

    private static <T> T there(@Nullable T columns, String what) {
        return Objects.requireNonNull(columns, () -> "the row's state needs its " + what);
    }

    @Override
    public String toString() {
        return "BuyerColumns(***)";
    }
}
