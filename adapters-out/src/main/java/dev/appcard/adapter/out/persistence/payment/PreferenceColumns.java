package dev.appcard.adapter.out.persistence.payment;

import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.payment.Instalment;
import dev.appcard.domain.payment.WindowPreferences;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What the merchant fixed about the window's choices. */
@Embeddable
record PreferenceColumns(
        @Column(name = "only_issuer") @Nullable String onlyIssuer,
        @Column(name = "fixed_instalment") @Nullable Integer fixedInstalment,
        @Column(name = "most_instalment_months") int mostInstalmentMonths,
        @Column(name = "app_card_only") boolean appCardOnly) {

    static PreferenceColumns of(WindowPreferences preferences) {
        IssuerCode issuer = preferences.issuer();
        Instalment fixed = preferences.fixedInstalment();
        return new PreferenceColumns(
                issuer == null ? null : issuer.value(),
                fixed == null ? null : Integer.valueOf(fixed.months()),
                preferences.mostInstalmentMonths(),
                preferences.appCardOnly());
    }

    WindowPreferences toDomain() {
        return new WindowPreferences(
                onlyIssuer == null ? null : new IssuerCode(onlyIssuer),
                fixedInstalment == null ? null : new Instalment(fixedInstalment),
                mostInstalmentMonths,
                appCardOnly);
    }
}
