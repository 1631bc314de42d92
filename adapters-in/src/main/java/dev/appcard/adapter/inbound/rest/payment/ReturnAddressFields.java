package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.domain.window.ReturnAddresses;
import org.jspecify.annotations.Nullable;

/** {@code successUrl} and {@code failUrl}. Whether the merchant registered them is the use case's business. */
public final class ReturnAddressFields {

    private static final int LONGEST = 2000;

    private ReturnAddressFields() {}

    public static ReturnAddresses read(JsonBody body, @Nullable String appScheme) {
        return new ReturnAddresses(
                body.requiredText("successUrl", LONGEST), body.requiredText("failUrl", LONGEST), appScheme);
    }
}
