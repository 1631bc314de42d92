package dev.appcard.adapter.outbound.persistence.admin;

import java.util.List;
import java.util.Map;

/** One command of the administration jar. */
@FunctionalInterface
interface AdminTask {
    /**
     * Does the work and says on standard output what it did.
     *
     * @throws IllegalArgumentException for wrong arguments or settings, with a text for the operator
     * @throws Exception when the work fails
     */
    void run(List<String> arguments, Map<String, String> environment) throws Exception;
}
