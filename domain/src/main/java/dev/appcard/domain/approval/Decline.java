package dev.appcard.domain.approval;

/**
 * A refusal by the VAN or the issuer; the money has not moved.
 *
 * @param vanCode the VAN's own code, as it came
 * @param firstMessage the VAN's text, as it came; data, never shown to a buyer
 * @param secondMessage the VAN's second text
 */
public record Decline(DeclineReason reason, String vanCode, String firstMessage, String secondMessage) {}
