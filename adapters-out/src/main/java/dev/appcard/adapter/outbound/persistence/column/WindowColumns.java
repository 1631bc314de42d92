package dev.appcard.adapter.outbound.persistence.column;

import dev.appcard.domain.window.ReturnAddresses;
import dev.appcard.domain.window.WindowTerms;
import dev.appcard.domain.window.WindowToken;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was agreed about a payment window at its opening: there as a whole, or not at all. */
@Embeddable
public record WindowColumns(
        @Column(name = "window_token") String token,
        @Column(name = "success_url") String successUrl,
        @Column(name = "fail_url") String failUrl,
        @Column(name = "app_scheme") @Nullable String appScheme,
        @Embedded PreferenceColumns preferences,
        @Column(name = "authenticate_by") Instant authenticateBy) {

    public static WindowColumns of(WindowTerms terms) {
        return new WindowColumns(
                terms.token().reveal(),
                terms.returnAddresses().successUrl(),
                terms.returnAddresses().failUrl(),
                terms.returnAddresses().appScheme(),
                PreferenceColumns.of(terms.preferences()),
                terms.authenticateBy());
    }

    public WindowTerms toDomain() {
        return new WindowTerms(
                new WindowToken(token),
                new ReturnAddresses(successUrl, failUrl, appScheme),
                preferences.toDomain(),
                authenticateBy);
    }

    /** The token opens the window: it is not printed. */
    @Override
    public String toString() {
        return "WindowColumns(***)";
    }
}
