package dev.appcard.application.port.outbound.time;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The {@link Background} for webhooks, apart from that of live payments: neither waits for the other. */
@Qualifier
@Documented
@Retention(RUNTIME)
@Target({METHOD, PARAMETER})
public @interface WebhookWork {}
