package dev.appcard.adapter.outbound.vault.keys;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.time.KoreanTime;
import java.time.Instant;
import java.time.YearMonth;

/**
 * What one data key is for: the cards that one merchant registers within one month of Korea's. What a stolen data key opens
 * ends there.
 *
 * @param value {@code demo/2026-11}
 */
public record KeyScope(String value) {

    static KeyScope of(MerchantId merchant, Instant now) {
        return new KeyScope(merchant.value() + "/" + month(now));
    }

    private static YearMonth month(Instant now) {
        return YearMonth.from(now.atZone(KoreanTime.ZONE));
    }
}
