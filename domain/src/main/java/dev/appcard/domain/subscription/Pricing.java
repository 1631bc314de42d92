package dev.appcard.domain.subscription;

import dev.appcard.domain.merchant.CardDataPurpose;
import java.util.Optional;

/** How the price of a period comes about. */
public sealed interface Pricing {

    /** The same every time. */
    record Fixed(Price price) implements Pricing {}

    /** The merchant reports it before each charge; until then the charge waits. */
    record ByUsage() implements Pricing {}

    /** The price of a period for which nothing has been reported yet. */
    default Optional<Price> known() {
        return switch (this) {
            case Fixed(Price price) -> Optional.of(price);
            case ByUsage _ -> Optional.empty();
        };
    }

    /** The contract that a card needs which was keyed in. */
    default CardDataPurpose purpose() {
        return switch (this) {
            case Fixed _ -> CardDataPurpose.SUBSCRIPTION;
            case ByUsage _ -> CardDataPurpose.USAGE;
        };
    }
}
