package dev.appcard.adapter.inbound.admin;

import dev.appcard.application.port.inbound.admin.AdminUseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rewrap-data-keys}. */
@Command(
        name = "rewrap-data-keys",
        description = "bring the data keys of registered cards under the current key of KMS or key store")
final class RewrapDataKeysCommand implements Runnable {

    private final AdminUseCases useCases;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    RewrapDataKeysCommand(AdminUseCases useCases) {
        this.useCases = useCases;
    }

    @Override
    public void run() {
        RotationReport report =
                new RotationReport(spec.name(), spec.commandLine().getOut());
        report.finish(useCases.rewrapDataKeys()
                .rewrap(report)
                .orElseThrow(() -> new IllegalStateException("the current key is not available; nothing was changed")));
    }
}
