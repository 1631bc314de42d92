package dev.appcard.domain.event;

/**
 * Tells an event from all others.
 *
 * @param key of the subject
 * @param version of the subject, by the change that the event tells of
 * @param position among the events of this change, from 1
 */
public record EventId(EventSubject subject, String key, long version, int position) {}
