package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs after every test of this module: in the database of every gateway that runs, the sum of each entry of the journal is
 * zero, and the journal has of each payment what its row has. Whatever else goes on meanwhile: it holds at each commit.
 */
public final class BooksBalance implements AfterEachCallback {

    private static final Set<GatewayDatabase> WATCHED = ConcurrentHashMap.newKeySet();

    static void watch(GatewayDatabase database) {
        WATCHED.add(database);
    }

    /** Before it is stopped. */
    static void forget(GatewayDatabase database) {
        WATCHED.remove(database);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        WATCHED.forEach(database -> assertThat(database.unbalanced())
                .as("payments whose journal does not sum to zero, or not to what their rows say")
                .isEmpty());
    }
}
