package dev.appcard.application.planted;

import dev.appcard.application.service.planted.HiddenService;
import jakarta.transaction.Transactional;

/** Breaks two rules on purpose: the application knows a framework, and what is no service knows one. */
final class DatabaseInApplication {

    private final HiddenService service = new HiddenService();

    @Transactional
    HiddenService service() {
        return service;
    }
}
