package dev.appcard.adapter.inbound.rest.security;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.Merchant;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The merchant whose key came with this call; {@link MerchantKeyFilter} sets it before a resource runs. */
@RequestScoped
public class CallingMerchant {

    private @Nullable Merchant merchant;

    public void become(Merchant identified) {
        merchant = identified;
    }

    /** @throws IllegalStateException in a call that is not bound to {@link MerchantApi} */
    public Merchant merchant() {
        if (merchant == null) {
            throw new IllegalStateException("no merchant was identified: the resource is not bound to @MerchantApi");
        }
        return merchant;
    }

    public MerchantId id() {
        return merchant().id();
    }
}
