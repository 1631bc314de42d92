package dev.appcard.adapter.outbound.vault.card;

import dev.appcard.application.port.outbound.vault.CardVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops the start when a key is wrong, before any card is needed. When the database or the KMS is out of reach the
 * gateway starts, and the keys are checked when the first card needs them.
 */
@ApplicationScoped
public class CardKeysAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(CardKeysAtStart.class);

    /** @throws IllegalStateException naming the setting */
    void check(@Observes Startup startup, CardVault vault) {
        if (vault instanceof EnvelopeCardVault kept) {
            List<String> wrong = wrongKeys(kept);
            if (!wrong.isEmpty()) {
                String problem = "configuration refused: " + kept.keySetting()
                        + " holds another key than the one that wrapped the data keys under "
                        + String.join(", ", wrong);
                LOG.error("{}", problem);
                throw new IllegalStateException(problem);
            }
        }
    }

    private static List<String> wrongKeys(EnvelopeCardVault vault) {
        try {
            return vault.wrongKeys();
        } catch (RuntimeException databaseAway) {
            LOG.warn("the keys of cards could not be checked at start", databaseAway);
            return List.of();
        }
    }
}
