package dev.appcard.sandbox.van.ledger;

/** Order numbers belong to the shop that gave them. */
public record OrderKey(String storeId, String orderNumber) {}
