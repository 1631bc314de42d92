package dev.appcard.adapter.inbound.admin;

import dev.appcard.application.port.inbound.admin.AdminUseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code reencrypt-cards}. */
@Command(
        name = "reencrypt-cards",
        description = "seal registered cards again that lie under data keys of past months;"
                + " with --retire-current: under any data key that there is")
final class ReencryptCardsCommand implements Runnable {

    private final AdminUseCases useCases;

    @Option(names = "--retire-current", description = "also cards under the data keys that are in use now")
    private boolean retireCurrent;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    ReencryptCardsCommand(AdminUseCases useCases) {
        this.useCases = useCases;
    }

    @Override
    public void run() {
        RotationReport report =
                new RotationReport(spec.name(), spec.commandLine().getOut());
        report.finish(useCases.reencryptCards().reencrypt(retireCurrent, report));
    }
}
