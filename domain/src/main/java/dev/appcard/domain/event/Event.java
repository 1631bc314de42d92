package dev.appcard.domain.event;

import dev.appcard.domain.identifier.MerchantId;

/**
 * A change that its merchant may be told of. It says which, and how the subject stood then; what else there is to tell is read
 * from the subject when it is told.
 *
 * @param status of the subject after the change, by the merchant's names
 */
public record Event(EventId id, EventType type, MerchantId merchant, String status) {}
