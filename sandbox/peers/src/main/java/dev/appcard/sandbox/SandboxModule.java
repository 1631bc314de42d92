package dev.appcard.sandbox;

import dev.appcard.sandbox.http.Routes;

/** A part of the sandbox that answers HTTP: the VAN's pages, the issuers, the phone. */
@FunctionalInterface
public interface SandboxModule {
    void register(Routes routes);
}
