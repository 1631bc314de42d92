package dev.appcard.application.port.inbound;

import dev.appcard.domain.approval.Decline;
import java.util.function.Function;

/**
 * What came of asking the VAN for an approval or a cancel. The one vocabulary of every use case that moves money; what is
 * rejected is told by {@link Rejection}.
 *
 * @param <T> what there is to show for it
 */
public sealed interface PaymentResult<T> {

    /** The VAN has done it, and it is stored. */
    record Approved<T>(T value) implements PaymentResult<T> {}

    /** The VAN or the issuer said no. */
    record Declined<T>(Decline decline) implements PaymentResult<T> {}

    /** No answer came. An approval is being undone and never sent again; a cancel is repeated until it is answered. */
    record Unknown<T>() implements PaymentResult<T> {}

    /** The VAN, or what is needed before it (KMS, issuer), is out of reach: nothing was sent or spent; try again. */
    record NotSent<T>() implements PaymentResult<T> {}

    /** Nothing was sent, and the same call would be rejected again. */
    record Rejected<T>(Rejection reason) implements PaymentResult<T> {}

    /** The same, with what {@code next} makes of an approved value. */
    default <R> PaymentResult<R> then(Function<? super T, PaymentResult<R>> next) {
        return switch (this) {
            case Approved<T>(T value) -> next.apply(value);
            case Declined<T>(Decline decline) -> new Declined<>(decline);
            case Unknown<T> _ -> new Unknown<>();
            case NotSent<T> _ -> new NotSent<>();
            case Rejected<T>(Rejection reason) -> new Rejected<>(reason);
        };
    }

    default <R> PaymentResult<R> map(Function<? super T, ? extends R> shown) {
        return then(value -> new Approved<>(shown.apply(value)));
    }
}
