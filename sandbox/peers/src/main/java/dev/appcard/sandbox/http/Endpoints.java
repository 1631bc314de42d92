package dev.appcard.sandbox.http;

/** A part of the sandbox that answers HTTP: the VAN's pages, an issuer, a way of paying. */
@FunctionalInterface
public interface Endpoints {
    void register(Routes routes);
}
