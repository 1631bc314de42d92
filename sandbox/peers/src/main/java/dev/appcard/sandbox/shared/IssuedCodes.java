package dev.appcard.sandbox.shared;

import java.time.Clock;
import java.util.Optional;

/**
 * For which registration each recent one-time code was given out. A real VAN asks the issuer, who knows the card behind
 * a code; this lets the sandbox's VAN decline the charges of one registered card.
 */
public final class IssuedCodes {
    private final RecentMap<String, String> registrations;

    public IssuedCodes(Clock clock) {
        registrations = new RecentMap<>(clock);
    }

    /**
     * An issuer has given out a code.
     *
     * @param code as it will stand in TrackII: a one-time code or virtual card number
     * @param registration the tid under which the buyer registered the card
     */
    public void note(String code, String registration) {
        registrations.findOrMake(code, () -> registration);
    }

    public Optional<String> registrationOf(String code) {
        return registrations.find(code);
    }
}
