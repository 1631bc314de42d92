package dev.appcard.adapter.inbound.rest.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The client key, which stands in every page of the shop, is enough for this call. {@link CorsFilter} has its path too. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ClientKeyAllowed {}
