package dev.appcard.adapter.inbound.rest.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

/**
 * The client key, which stands in every page of the shop, is enough for this call: pages of any origin may make it
 * ({@link CorsFilter}). Such a call is a POST to one of the paths here, and its resource has no other POST there.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ClientKeyAllowed {

    String PAYMENTS = "/v1/payments";
    String REGISTRATIONS = "/v1/billing/authorizations";

    Set<String> PATHS = Set.of(PAYMENTS, REGISTRATIONS);
}
