package dev.appcard.adapter.outbound.persistence.column;

import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.window.WindowPreferences;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the merchant fixed about the window's choices. No primitives: a payment without a window has none of these.
 *
 * @param namedIssuer in the column {@code only_issuer}: in version 1 of the schema a named issuer was the only one
 * @param direct null in rows that version 1 wrote: then direct where an issuer is named
 */
@Embeddable
public record PreferenceColumns(
        @Column(name = "only_issuer") @Nullable String namedIssuer,
        @Column(name = "direct_flow") @Nullable Boolean direct,
        @Column(name = "fixed_instalment") @Nullable Integer fixedInstalment,
        @Column(name = "most_instalment_months") Integer mostInstalmentMonths,
        @Column(name = "merchant_bears_interest") Boolean merchantBearsInterest,
        @Column(name = "app_card_only") Boolean appCardOnly) {

    public static PreferenceColumns of(WindowPreferences preferences) {
        IssuerCode issuer = preferences.issuer();
        Instalment fixed = preferences.fixedInstalment();
        return new PreferenceColumns(
                issuer == null ? null : issuer.value(),
                preferences.direct(),
                fixed == null ? null : Integer.valueOf(fixed.months()),
                preferences.mostInstalmentMonths(),
                preferences.merchantBearsInterest(),
                preferences.appCardOnly());
    }

    public WindowPreferences toDomain() {
        return new WindowPreferences(
                namedIssuer == null ? null : new IssuerCode(namedIssuer),
                direct == null ? namedIssuer != null : direct,
                fixedInstalment == null ? null : new Instalment(fixedInstalment),
                mostInstalmentMonths,
                merchantBearsInterest,
                appCardOnly);
    }
}
