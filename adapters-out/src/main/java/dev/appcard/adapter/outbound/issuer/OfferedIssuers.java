package dev.appcard.adapter.outbound.issuer;

import dev.appcard.adapter.outbound.issuer.common.IssuerSettings;
import dev.appcard.domain.issuer.IssuerCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The issuers of the setting {@code ISSUERS}, in its order, with their settings.
 *
 * @param settings unmodifiable; iterates in the setting's order
 */
public record OfferedIssuers(Map<IssuerCode, IssuerSettings> settings) {

    public OfferedIssuers {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
}
