package dev.appcard.sandbox.van.ledger;

/** A refusal: the code goes into AuthNo, the two texts (16 bytes each) into Message1 and Message2. */
public record Decline(String code, String message1, String message2) {}
