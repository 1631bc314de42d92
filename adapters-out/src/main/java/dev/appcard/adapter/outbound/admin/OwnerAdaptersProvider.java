package dev.appcard.adapter.outbound.admin;

import dev.appcard.application.port.outbound.admin.AdminAdapters;
import java.util.Map;

/** Found by {@link java.util.ServiceLoader}. */
public final class OwnerAdaptersProvider implements AdminAdapters.Provider {

    @Override
    public AdminAdapters of(Map<String, String> environment) {
        return new OwnerAdapters(environment);
    }
}
