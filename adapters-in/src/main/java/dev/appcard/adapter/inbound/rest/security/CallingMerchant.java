package dev.appcard.adapter.inbound.rest.security;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.UsedKey;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The merchant whose key came with this call; {@link MerchantKeyFilter} sets it before a resource runs. */
@RequestScoped
public class CallingMerchant {

    private @Nullable IdentifiedCaller caller;

    public void become(IdentifiedCaller identified) {
        caller = identified;
    }

    /** @throws IllegalStateException in a call that is not bound to {@link MerchantApi} */
    public Merchant merchant() {
        return identified().merchant();
    }

    /** By which it called. */
    public UsedKey key() {
        return identified().key();
    }

    public MerchantId id() {
        return merchant().id();
    }

    private IdentifiedCaller identified() {
        if (caller == null) {
            throw new IllegalStateException("no merchant was identified: the resource is not bound to @MerchantApi");
        }
        return caller;
    }
}
