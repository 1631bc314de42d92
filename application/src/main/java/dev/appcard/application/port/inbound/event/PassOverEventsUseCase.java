package dev.appcard.application.port.inbound.event;

/** The sweep's part for events: those that nobody is to be told of do not pile up. */
public interface PassOverEventsUseCase {

    /** As many as there are, in small pieces. */
    void passOver();
}
