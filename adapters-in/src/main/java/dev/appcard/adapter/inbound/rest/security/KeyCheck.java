package dev.appcard.adapter.inbound.rest.security;

import dev.appcard.adapter.inbound.rest.common.ApiFailure;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.application.port.inbound.merchant.IdentifyMerchantQuery;
import dev.appcard.domain.merchant.KeyHolder;
import dev.appcard.domain.merchant.UsedKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Decides by an {@code Authorization} header which merchant calls, and whether the key is enough for the call. */
@Dependent
public class KeyCheck {

    private final IdentifyMerchantQuery merchants;

    @Inject
    public KeyCheck(IdentifyMerchantQuery merchants) {
        this.merchants = merchants;
    }

    /** @throws ApiFailure 403 no or malformed header, 401 an unknown key, 403 the client key where it is not enough */
    IdentifiedCaller identify(@Nullable String header, boolean clientKeySuffices) {
        BasicCredential credential =
                BasicCredential.of(header).orElseThrow(() -> ApiFailure.of(ErrorCode.INCORRECT_BASIC_AUTH_FORMAT));
        String key = credential.key().orElseThrow(() -> ApiFailure.of(ErrorCode.UNAUTHORIZED_KEY));
        KeyHolder holder = merchants.byKey(key).orElseThrow(() -> ApiFailure.of(ErrorCode.UNAUTHORIZED_KEY));
        if (holder.opensOnly() && !clientKeySuffices) {
            throw ApiFailure.of(ErrorCode.FORBIDDEN_REQUEST);
        }
        return new IdentifiedCaller(holder.merchant(), UsedKey.of(holder.kind(), key));
    }
}
