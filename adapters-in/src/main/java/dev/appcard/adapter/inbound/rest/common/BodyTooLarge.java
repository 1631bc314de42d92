package dev.appcard.adapter.inbound.rest.common;

/** A body is larger than {@link LimitedBody#MOST_BYTES}. */
public final class BodyTooLarge extends Exception {

    private static final long serialVersionUID = 1L;
}
