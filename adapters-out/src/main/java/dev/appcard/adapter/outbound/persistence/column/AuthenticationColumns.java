package dev.appcard.adapter.outbound.persistence.column;

import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.Authentication;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The issuer's result of the authentication; the app call that it answers has columns of its own. */
@Embeddable
public record AuthenticationColumns(
        @Column(name = "card_name") String cardName,
        @Column(name = "authenticated_at") Instant authenticatedAt,
        @Column(name = "confirm_by") Instant confirmBy) {

    public static AuthenticationColumns of(Authentication authentication) {
        return new AuthenticationColumns(
                authentication.cardName(), authentication.authenticatedAt(), authentication.confirmBy());
    }

    public Authentication toDomain(AppCall call) {
        return new Authentication(call, cardName, authenticatedAt, confirmBy);
    }
}
