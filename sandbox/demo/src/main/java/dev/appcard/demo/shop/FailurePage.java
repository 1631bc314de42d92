package dev.appcard.demo.shop;

/**
 * What {@code failure.jte} shows.
 *
 * @param orderId empty where there is none
 */
public record FailurePage(String code, String message, String orderId) {}
