package dev.appcard.application.port.inbound;

import java.util.function.Function;

/**
 * What came of a command that asks no VAN: it is done, or nothing was changed.
 *
 * @param <T> what there is to show for it
 */
public sealed interface CommandResult<T> {

    record Done<T>(T value) implements CommandResult<T> {}

    record Rejected<T>(Rejection reason) implements CommandResult<T> {}

    /** The same, with what {@code next} makes of the value. */
    default <R> CommandResult<R> then(Function<? super T, CommandResult<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Rejected<T>(Rejection reason) -> new Rejected<>(reason);
        };
    }

    /** What {@code next} makes of the value by asking the VAN. */
    default <R> PaymentResult<R> thenPay(Function<? super T, PaymentResult<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Rejected<T>(Rejection reason) -> new PaymentResult.Rejected<>(reason);
        };
    }
}
