package dev.appcard.adapter.inbound.window.status;

import dev.appcard.adapter.inbound.rest.common.ApiError;
import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.application.port.inbound.window.CallAppUseCase.Refused;
import dev.appcard.application.port.inbound.window.WindowStatusQuery;
import dev.appcard.domain.window.WindowToken;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds windows by the token in a path. A malformed token is answered like an unknown one. */
@Dependent
public class Windows {

    private final WindowStatusQuery query;

    @Inject
    public Windows(WindowStatusQuery query) {
        this.query = query;
    }

    public static Optional<WindowToken> token(String inPath) {
        return WindowToken.isValid(inPath) ? Optional.of(new WindowToken(inPath)) : Optional.empty();
    }

    /** @return 404: the answer does not say whether the token ever existed */
    public static ApiFailure unknown() {
        return ApiFailure.of(ErrorCode.NOT_FOUND_PAYMENT_SESSION);
    }

    /** @return 409: a result is there, or the payment has ended */
    public static ApiFailure tooLate() {
        return ApiError.of(ErrorCode.ALREADY_PROCESSED_PAYMENT, 409).asFailure();
    }

    /**
     * A call of the app that was refused. Where the issuer had to be asked first, and that failed, the buyer may try again
     * or take another card.
     */
    public static ApiFailure failure(Refused refused) {
        return switch (refused) {
            case WINDOW_UNKNOWN -> unknown();
            case TOO_LATE -> tooLate();
            case ISSUER_TIMED_OUT ->
                ApiError.of(ErrorCode.FAILED_CARD_COMPANY_RESPONSE, 504).asFailure();
            case ISSUER_UNAVAILABLE ->
                ApiError.of(ErrorCode.FAILED_CARD_COMPANY_RESPONSE, 502).asFailure();
        };
    }

    public Optional<KnownWindow> find(String inPath) {
        return token(inPath)
                .flatMap(token -> query.statusOf(token).map(state -> new KnownWindow(token, StatusLetter.of(state))));
    }

    /** A window, and where its payment stands. */
    public record KnownWindow(WindowToken token, StatusLetter letter) {}
}
