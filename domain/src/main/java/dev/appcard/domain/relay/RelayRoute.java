package dev.appcard.domain.relay;

/** Whose order it is. */
public sealed interface RelayRoute {

    /** This deployment's own. */
    record Local() implements RelayRoute {}

    /** @param serviceUrl of the service that owns it */
    record Elsewhere(String serviceUrl) implements RelayRoute {}

    /** No service has this prefix. */
    record UnknownService() implements RelayRoute {}
}
